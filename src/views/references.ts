import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { ReferenceField } from '../graph/references.ts';
import { collections, type Collection, type EntryKey } from '../schema/id.ts';
import { excerpt, excerptSize, type Excerpt } from './excerpt.ts';
import { groupHrefs, pagePath, pagesOf } from './paging.ts';
import { inAnyWay, inWay, waysTo, type Ways } from './ways.ts';

/** Rows on a page of the list of all references to an entry. */
export const referencesSize = 100;

/** Path below the base of the list of all references to an entry. */
export function referencesPath(key: EntryKey): string {
  return `${key}/references/`;
}

/** Entries to which more refer than their own page names; each has a list of all references. */
export const hubs = perGraph((graph): EntryKey[] =>
  collections
    .flatMap((collection) => graph.all(collection).map(({ id }): EntryKey => `${collection}/${id}`))
    .filter((key) => {
      if (graph.to(key).length <= excerptSize) return false;
      const ways = waysTo(graph, key);
      return collections.some((collection) => inAnyWay(ways, collection).size > excerptSize);
    }),
);

/** Paths below the base of the pages of the list of all references to an entry. */
export function referencePaths(graph: Graph, key: EntryKey): string[] {
  return spread(waysTo(graph, key)).map((_, index) => pagePath(referencesPath(key), index + 1));
}

/** The entries of one collection that refer in one field, or in any; where they are many, the foremost of them. */
export function referring(graph: Graph, ways: Ways, collection: Collection, field?: ReferenceField): Excerpt<EntryKey> {
  const from = field ? inWay(ways, collection, field) : inAnyWay(ways, collection);
  return excerpt(graph, collection, from.keys(), () => {
    const { id } = ways.all.find((way) => way.collection === collection && (!field || way.field === field))!;
    return groupHrefs(referencesPath(ways.to), spread(ways)).get(id)!;
  });
}

function spread({ all }: Ways) {
  const sizes = all.map(({ id, from }) => ({ id, label: '', items: Array.from({ length: from.size }) }));
  return pagesOf(sizes, referencesSize);
}
