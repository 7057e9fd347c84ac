import type { Graph } from '../graph/graph.ts';
import { compareDates } from '../schema/date.ts';
import type { EntryKey } from '../schema/id.ts';
import { site } from '../site.ts';
import { eventOrder } from './event-order.ts';
import { sourceTitle } from './link.ts';

/** Orders names as readers of the site look for them. */
export const compareNames = new Intl.Collator(site.language).compare;

/** Ranks of all entries of a graph; a graph never changes. */
const known = new WeakMap<Graph, ReadonlyMap<EntryKey, number>>();

/** Orders entries of one collection: claims by when they were made, events by when they were, actors and sources by name. */
export function compareEntries(graph: Graph): (a: EntryKey, b: EntryKey) => number {
  const ranks = known.get(graph) ?? ranksOf(graph);
  known.set(graph, ranks);
  return (a, b) => ranks.get(a)! - ranks.get(b)!;
}

/** Ids of events, each once, in the order of time. */
export function inOrder(graph: Graph, ids: readonly string[]): string[] {
  const compare = compareEntries(graph);
  return [...new Set(ids)].sort((a, b) => compare(`events/${a}`, `events/${b}`));
}

function ranksOf(graph: Graph): ReadonlyMap<EntryKey, number> {
  const claims = graph.all('claims').toSorted((a, b) => compareDates(a.data.made, b.data.made));
  const actors = graph.all('actors').toSorted((a, b) => compareNames(a.data.name, b.data.name));
  const sources = graph.all('sources').toSorted((a, b) => compareNames(sourceTitle(a.data), sourceTitle(b.data)));
  const ordered = [claims, eventOrder(graph), actors, sources];
  return new Map(
    ordered.flatMap((list) => list.map(({ folder, id }, index): [EntryKey, number] => [`${folder}/${id}`, index])),
  );
}
