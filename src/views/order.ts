import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { noteRead, readOf, unnoted, type Read } from '../graph/reads.ts';
import type { Entry } from '../reader/entry.ts';
import { compareDates } from '../schema/date.ts';
import type { EntryKey } from '../schema/id.ts';
import { site } from '../site.ts';
import { eventOrder } from './event-order.ts';
import { linkTo, sourceTitle } from './link.ts';

/** Orders names as readers of the site look for them. */
export const compareNames = new Intl.Collator(site.language).compare;

/** Keys of entries of one collection, in order: claims by when they were made, events by when they were, actors and sources by name. */
export function sortEntries(graph: Graph, keys: Iterable<EntryKey>): EntryKey[] {
  return sortBy(graph, ranksOf, keys);
}

/** Sorts by the order of all entries, of which it takes no more than that of these: whatever comes or goes between them, it stays. */
function sortBy(graph: Graph, ranksIn: typeof ranksOf, keys: Iterable<EntryKey>): EntryKey[] {
  const ranks = unnoted(() => ranksIn(graph));
  const wanted = Array.from(keys, (key) => ranks.get(key)!);
  for (const { read } of wanted) noteRead(read);
  return wanted.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

/** Keys of entries of one collection, by name or title, those of one name in their order. */
export function sortByName(graph: Graph, keys: readonly EntryKey[]): EntryKey[] {
  return sortBy(graph, nameRanksOf, keys);
}

/** Ids of events, each once, in the order of time. */
export function inOrder(graph: Graph, ids: readonly string[]): string[] {
  const once = [...new Set(ids)];
  if (once.length < 2) return once;
  return sortEntries(
    graph,
    once.map((id) => `events/${id}` as const),
  ).map((key) => key.slice('events/'.length));
}

/** An entry, its place in an order, and what is asked of the graph by asking for that. */
interface Ranked {
  key: EntryKey;
  rank: number;
  read: Read;
}

function ranked(key: EntryKey, rank: number): [EntryKey, Ranked] {
  // The order of two events can depend on a third, which one of them answers.
  return [key, { key, rank, read: readOf(key.startsWith('events/') ? 'events' : key) }];
}

/** Place of each entry in the order of its collection. */
const ranksOf = perGraph((graph): ReadonlyMap<EntryKey, Ranked> => {
  const claims = graph.all('claims').toSorted((a, b) => compareDates(a.data.made, b.data.made));
  const actors = graph.all('actors').toSorted((a, b) => compareNames(a.data.name, b.data.name));
  const sources = graph.all('sources').toSorted((a, b) => compareNames(sourceTitle(a.data), sourceTitle(b.data)));
  const ordered: readonly (readonly Entry[])[] = [claims, eventOrder(graph), actors, sources];
  const places = new Map(ordered.flatMap((list) => list.map((entry, index): [Entry, number] => [entry, index])));
  return new Map(
    [...graph.entries].flatMap(([key, entry]) => (places.has(entry) ? [ranked(key, places.get(entry)!)] : [])),
  );
});

/** The same by name or title. */
const nameRanksOf = perGraph((graph): ReadonlyMap<EntryKey, Ranked> => {
  const ordered = sortEntries(graph, ranksOf(graph).keys()).map((key) => ({ key, label: linkTo(graph, key)!.label }));
  return new Map(ordered.sort((a, b) => compareNames(a.label, b.label)).map(({ key }, rank) => ranked(key, rank)));
});
