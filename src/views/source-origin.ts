import type { Graph } from '../graph/graph.ts';
import { originsOf, type Origin } from '../graph/origins.ts';
import { words } from '../words/words.ts';
import { entryLink, type EntryLink } from './link.ts';

/** With which other sources of the dataset one shares its origin. */
export interface SharedOrigin {
  /** What they share, as a sentence. */
  text: string;
  /** The others, ordered by id. */
  others: { publisher: string; link: EntryLink }[];
}

/** Origins of all sources of a graph, by source; a graph never changes. */
const known = new WeakMap<Graph, ReadonlyMap<string, Origin>>();

/** The origin of a source among all sources of the dataset, its own words and not what it passes on of others. */
export function sharedOrigin(graph: Graph, id: string): SharedOrigin {
  const origin = originsOfAll(graph).get(id)!;
  const others = origin.sources
    .filter((other) => other !== id)
    .map((other) => ({
      publisher: graph.get('sources', other).data.publisher,
      link: entryLink(graph, 'sources', other),
    }));
  const text =
    others.length > 0
      ? words.source.shared[origin.because](origin.name)
      : origin.counts
        ? words.source.alone
        : words.source.unseen;
  return { text, others };
}

function originsOfAll(graph: Graph): ReadonlyMap<string, Origin> {
  const found = known.get(graph);
  if (found) return found;
  const origins = originsOf(
    graph,
    graph.all('sources').map(({ id }) => ({ source: id })),
  );
  const bySource = new Map(origins.flatMap((origin) => origin.sources.map((source) => [source, origin])));
  known.set(graph, bySource);
  return bySource;
}
