import { fold } from './fold.ts';
import { weightOf } from './weight.ts';

/** The state of a search, as its address holds it. */
export interface Query {
  text: string;
  filters: Partial<Record<FilterName, string>>;
  sort: 'relevance' | 'date';
}

/** Filters readers may set, in the order they are shown. */
export const filterNames = ['type', 'rating', 'actor', 'event', 'year', 'kind'] as const;
export type FilterName = (typeof filterNames)[number];

/** Reads the state from the query part of an address. The plural of a type (`claims`) means the same. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const name of filterNames) {
    const value = given.get(name)?.trim();
    if (value) filters[name] = name === 'type' ? value.replace(/s$/, '') : value;
  }
  return { text: (given.get('q') ?? '').trim(), filters, sort: given.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** The query part of the address that holds this state; empty for a search for nothing. */
export function writeQuery({ text, filters, sort }: Query): string {
  const pairs = new URLSearchParams();
  if (text !== '') pairs.set('q', text);
  for (const name of filterNames) if (filters[name]) pairs.set(name, filters[name]);
  if (sort !== 'relevance') pairs.set('sort', sort);
  return pairs.size > 0 ? `?${pairs.toString()}` : '';
}

/** The words of a query that say something, for the full text: function words left out unless there are no others. */
export function contentWords(text: string): string[] {
  const words = [...new Set(fold(text).split(' '))].filter((word) => word !== '');
  const strong = words.filter((word) => weightOf(word) > 0);
  return strong.length > 0 ? strong : words;
}

/** How many of so many words a text must hold when no text holds them all. */
export function wordsNeeded(count: number): number {
  return count <= 2 ? count : Math.ceil(count * 0.6);
}

/** A text fragment directive (`:~:text=`) that has the browser find and mark these words on the page it opens. */
export function textFragment(words: readonly string[]): string {
  const coded = (word: string) => encodeURIComponent(word).replaceAll('-', '%2D');
  return words.length === 0 ? '' : `#:~:${words.map((word) => `text=${coded(word)}`).join('&')}`;
}
