import { termOf } from '../schema/vocabulary.ts';
import { ratings, type RatingId } from '../site.ts';
import { directionOf, scriptRuns } from '../words/script.ts';
import { words } from '../words/words.ts';
import type { DateView } from './dates.ts';
import type { EntryLink } from './link.ts';
import type { MenuItem } from './navigation.ts';
import { ratingShape } from './pictures/rating-shape.ts';

/*
 * The smallest pieces of pages as HTML. A page has a hundred of them; as components they would be a third of its cost.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Plain text as HTML, also within the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (character) => entities[character]!) : text;
}

/** Plain text as HTML with language and direction: of the whole text if its BCP 47 tag is given, else of each foreign stretch. */
export function textHtml(value: string, language?: string): string {
  if (language) return foreign(value, language, directionOf(language));
  return scriptRuns(value)
    .map(({ text, lang, dir }) => (lang && dir ? foreign(text, lang, dir) : escapeHtml(text)))
    .join('');
}

/** A date. */
export function dateHtml({ text, datetime }: DateView): string {
  const shown = escapeHtml(text);
  return datetime ? `<time datetime="${escapeHtml(datetime)}">${shown}</time>` : `<span>${shown}</span>`;
}

/** The date of a source, or the words for none. */
export function publishedHtml(date: DateView | undefined): string {
  return date ? dateHtml(date) : escapeHtml(words.layout.noDate);
}

/** The mark of a rating and its name. */
export function ratingHtml(rating: RatingId): string {
  return ratingMark(rating) + escapeHtml(termOf(ratings, rating).label);
}

/** Words of a source in their language, a BCP 47 tag, and where in it they stand. Nothing if there are none. */
export function quoteHtml({ quote, language, locator }: Quoted): string {
  if (!quote) return '';
  const where = locator ? `<span class="soft"> ${escapeHtml(locator)}</span>` : '';
  return `<p class="quote">“${textHtml(quote, language === 'en' ? undefined : language)}”${where}</p>`;
}

interface Quoted {
  quote?: string | undefined;
  language: string;
  locator?: string | undefined;
}

/** A rating as it stands in a line. */
export function badgeHtml(rating: RatingId): string {
  return `<span class="rating rating-small" data-rating="${rating}">${ratingHtml(rating)}</span>`;
}

/** The mark of a rating, which says nothing to those who cannot see it. */
export function ratingMark(rating: RatingId): string {
  const path = `<path d="${ratingShape(rating)}" fill="currentColor" fill-rule="evenodd"></path>`;
  return `<svg class="rating-mark" viewBox="-5 -5 10 10" width="14" height="14" aria-hidden="true">${path}</svg>`;
}

/** The way to an entry; behind the title of a claim its rating, if that is asked for. */
export function linkHtml(link: EntryLink, rated = false): string {
  return rated && link.rating ? `${wayHtml(link)} ${badgeHtml(link.rating)}` : wayHtml(link);
}

/** The way to a page by its name. */
export const wayHtml = once(({ href, label }: Pick<EntryLink, 'href' | 'label'>) => anchorHtml(href, label));

/** A link with plain text. */
export function anchorHtml(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${textHtml(text)}</a>`;
}

/** The links of a menu as items of a list. */
export function menuHtml(items: readonly MenuItem[]): string {
  return items.map(menuItemHtml).join('');
}

/** A link of a menu as an item of a list. */
export function menuItemHtml({ label, href, current }: MenuItem): string {
  const at = current ? ` aria-current="${current}"` : '';
  return `<li><a href="${escapeHtml(href)}"${at}>${escapeHtml(label)}</a></li>`;
}

function foreign(text: string, language: string, direction: string): string {
  return `<bdi lang="${escapeHtml(language)}" dir="${direction}">${escapeHtml(text)}</bdi>`;
}

/** The same function, which works only once for each object: what is shown on many pages is shared by them. */
export function once<Shared extends object>(make: (shared: Shared) => string): (shared: Shared) => string {
  const known = new WeakMap<Shared, string>();
  return (shared) => {
    let html = known.get(shared);
    if (html === undefined) known.set(shared, (html = whole(make(shared))));
    return html;
  };
}

/** The same text. V8 keeps a text as its pieces until one of its letters is asked for, and would else put them together wherever it stands. */
export function whole(text: string): string {
  text.charCodeAt(0);
  return text;
}
