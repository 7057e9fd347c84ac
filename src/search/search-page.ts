import type { Graph } from '../graph/graph.ts';
import { collections, keyOf } from '../schema/id.ts';
import { sourceKinds } from '../schema/source.ts';
import { ratings } from '../site.ts';
import { entryLink } from '../views/link.ts';
import { words } from '../words/words.ts';
import { searchMeta, type SearchFilter } from './meta.ts';
import type { FilterName } from './query.ts';

/** One filter of the search page with the choices it offers. */
export interface Facet {
  name: FilterName;
  label: string;
  /** The choice that filters nothing. */
  any: string;
  options: { value: string; label: string }[];
}

/** Most actors, and most events, that a filter offers: those that most entries name. A name finds the others. */
const maxOptions = 100;

/** The filters of the search page; of actors, events, years and kinds only those that some entry has. */
export function searchFacets(graph: Graph): Facet[] {
  const used = usedValues(graph);
  const linked = (collection: 'actors' | 'events', ids: string[]) =>
    ids
      .map((id) => ({ value: id, label: entryLink(graph, collection, id).label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const kinds = new Set<string>(used('kind'));
  const facet = (name: FilterName, options: Facet['options']): Facet => ({
    name,
    label: words.search.filterNames[name],
    any: words.search.any[name],
    options,
  });
  return [
    facet(
      'type',
      ['claim', 'event', 'actor', 'source'].map((value) => ({ value, label: words.search.typePlural[value]! })),
    ),
    facet(
      'rating',
      ratings.map(({ id, label }) => ({ value: id, label })),
    ),
    facet('actor', linked('actors', used('actor'))),
    facet('event', linked('events', used('event'))),
    facet(
      'year',
      used('year')
        .reverse()
        .map((year) => ({ value: year, label: year })),
    ),
    facet(
      'kind',
      sourceKinds.filter(({ id }) => kinds.has(id)).map(({ id, label }) => ({ value: id, label })),
    ),
  ];
}

/** The values each filter has in this dataset, in order. */
function usedValues(graph: Graph): (filter: SearchFilter) => string[] {
  const pairs = collections.flatMap((collection) =>
    graph.all(collection).flatMap(({ id }) => searchMeta(graph, collection, id).filters),
  );
  const known = (filter: SearchFilter, value: string) =>
    (filter !== 'actor' && filter !== 'event') || graph.entries.has(keyOf(`${filter}s`, value));
  const byFilter = Map.groupBy(pairs, ({ name }) => name);
  return (filter) => {
    const values = (byFilter.get(filter) ?? []).map(({ value }) => value).filter((value) => known(filter, value));
    const named = [...Map.groupBy(values, (value) => value)];
    const foremost = filter === 'actor' || filter === 'event' ? maxOptions : Infinity;
    return named
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .slice(0, foremost)
      .map(([value]) => value)
      .sort();
  };
}
