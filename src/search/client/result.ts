import { searchWords as words } from '../../words/search-words.ts';
import { textFragment, type Query } from '../query.ts';
import { element, excerpt, markedWords, scripted } from './dom.ts';
import type { Item } from './engine.ts';
import type { Fragment } from './pagefind-api.ts';

/** One line of the list of results: the link to the entry first, then what it is, which name matched, and an excerpt. */
export async function resultItem({ result, hit }: Item, query: Query): Promise<HTMLLIElement> {
  const fragment = await result.data();
  const { filters, meta, url } = fragment;
  const asked = query.text !== '' && /<mark>/.test(fragment.excerpt);
  const text = hit || !asked ? undefined : fragment.excerpt;
  const href = url + (asked ? textFragment(markedWords(fragment.excerpt)) : '');
  const link = element('a', { href }, scripted(meta['title'] ?? url));
  const summary = text === undefined ? (meta['summary'] ?? meta['claim']) : undefined;
  return element(
    'li',
    { 'data-result': filters['entry']?.[0], 'data-match': hit ? 'name' : 'text', class: 'result' },
    element('h2', { class: 'result-title' }, link),
    facts(fragment),
    hit?.alias
      ? element('p', { class: 'result-alias' }, `${words.matched} `, element('b', {}, scripted(hit.alias)))
      : undefined,
    text === undefined ? undefined : element('p', { class: 'result-text' }, excerpt(text)),
    summary === undefined ? undefined : element('p', { class: 'result-text' }, scripted(summary)),
  );
}

/** Type, rating and what else is known of the entry in a few words. */
function facts({ filters, meta }: Fragment): HTMLElement {
  const type = filters['type']?.[0] ?? '';
  const rating = filters['rating']?.[0];
  const badge = rating && document.querySelector<HTMLTemplateElement>(`template[data-badge="${rating}"]`);
  return element(
    'p',
    { class: 'result-facts' },
    element('span', { class: 'result-type' }, words.types[type] ?? type),
    badge ? badge.content.cloneNode(true) : undefined,
    meta['about'] ? element('span', {}, scripted(meta['about'])) : undefined,
  );
}
