import type { Graph } from '../graph/graph.ts';
import type { Collection, EntryKey } from '../schema/id.ts';
import { words } from '../words/words.ts';
import { sortEntries } from './order.ts';

/** Most entries an entry's page shows of a list that grows with the dataset. */
export const excerptSize = 50;

/** What a list says that is not shown whole: what it shows, and where all of it is. */
export interface Rest {
  text: string;
  label: string;
  href: string;
}

/** A list as far as a page shows it. */
export interface Excerpt<Item> {
  items: Item[];
  /** Absent when that is all of it. */
  rest?: Rest;
}

/**
 * Entries of one collection in their order: all of them, or where they are many the most recent claims and events, and
 * the actors and sources that most refer to. `href` tells where all of them are.
 */
export function excerpt(
  graph: Graph,
  collection: Collection,
  keys: Iterable<EntryKey>,
  href: () => string,
  size = excerptSize,
): Excerpt<EntryKey> {
  const all = sortEntries(graph, keys);
  if (all.length <= size) return { items: all };
  const dated = collection === 'claims' || collection === 'events';
  const { recent, known, all: label } = words.paging;
  return {
    items: dated ? all.slice(all.length - size) : sortEntries(graph, mostReferred(graph, all).slice(0, size)),
    rest: {
      text: dated ? recent(size) : known(size),
      label: label[collection](all.length),
      href: href(),
    },
  };
}

/** Those to which most refer first, and as many refer to in the order given. */
function mostReferred(graph: Graph, keys: readonly EntryKey[]): EntryKey[] {
  const counted = keys.map((key) => ({ key, references: graph.to(key).length }));
  return counted.sort((a, b) => b.references - a.references).map(({ key }) => key);
}
