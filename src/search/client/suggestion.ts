import { searchWords as words } from '../../words/search-words.ts';
import type { Hit } from '../lookup.ts';
import { textFragment } from '../query.ts';
import { element, excerpt, markedWords, scripted } from './dom.ts';
import type { Fragment } from './pagefind-api.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search-box]')!;
const { base = '/', ratings = '{}' } = form.dataset;
const ratingLabels = JSON.parse(ratings) as Record<string, string>;

/** A suggestion that is an entry the query names: its name or title, the alias that matched, what it is. */
export function nameOption({ entry, alias }: Hit, title: string): HTMLAnchorElement {
  const facts = [words.types[entry.type], entry.rating && ratingLabels[entry.rating]].filter(Boolean).join(' · ');
  return option(`${base}${entry.collection}/${entry.id}/`, [
    element('span', { class: 'suggestion-name' }, scripted(title)),
    alias === undefined ? undefined : element('span', { class: 'suggestion-alias' }, scripted(alias)),
    element('span', { class: 'suggestion-facts' }, facts),
  ]);
}

/** A suggestion that is a text holding the words of the query. */
export function textOption({ url, excerpt: html, meta, filters }: Fragment): HTMLAnchorElement {
  return option(url + textFragment(markedWords(html)), [
    element('span', { class: 'suggestion-name' }, scripted(meta['title'] ?? url)),
    element('span', { class: 'suggestion-facts' }, words.types[filters['type']?.[0] ?? '']),
    element('span', { class: 'suggestion-text' }, excerpt(html)),
  ]);
}

/** One line of the listbox. */
export function option(href: string, children: (Node | undefined)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

/** Suggestions under a heading of their own; nothing when there are none. */
export function group(id: string, label: string, children: HTMLElement[]): HTMLElement[] {
  if (children.length === 0) return [];
  const head = element('div', { class: 'suggestion-group', id, role: 'presentation' }, label);
  return [element('div', { role: 'group', 'aria-labelledby': id }, head, ...children)];
}
