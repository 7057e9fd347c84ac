import type { Graph } from '../graph.ts';
import type { Finding, Rule } from './rule.ts';

export const circles: Rule = {
  description: 'No event is part of itself and no source derives from itself, however long the way round.',
  check: (graph) => [
    ...graph
      .all('events')
      .flatMap(({ id }) =>
        circle('circular-part', `events/${id}`, ['part_of'], id, (one) =>
          [graph.find('events', one)?.data.part_of ?? []].flat(),
        ),
      ),
    ...graph
      .all('sources')
      .flatMap(({ id }) =>
        circle('circular-source', `sources/${id}`, ['derived_from'], id, (one) => sourcesOf(graph, one)),
      ),
  ],
};

function sourcesOf(graph: Graph, id: string): string[] {
  return graph.find('sources', id)?.data.derived_from ?? [];
}

/** Reports a way from `id` back to itself. A direct one is a self-reference and reported as such. */
function circle(
  code: Finding['code'],
  entry: Finding['entry'],
  path: readonly PropertyKey[],
  id: string,
  next: (id: string) => readonly string[],
): Finding[] {
  const ways = next(id)
    .filter((one) => one !== id)
    .map((one) => [id, one]);
  const seen = new Set<string>();
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1)!;
    if (last === id) return [{ code, entry, path, values: { value: way.join(' → ') } }];
    if (seen.has(last)) continue;
    seen.add(last);
    ways.push(...next(last).map((one) => [...way, one]));
  }
  return [];
}
