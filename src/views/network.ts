import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { relationTypes } from '../schema/relation.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { entryLink, type EntryLink } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import { networkFigure, type NetworkFigure, type Tie } from './network-figure.ts';
import { compareNames } from './order.ts';
import type { Group } from './paging.ts';

/** What an actor's entry says it is to another; an actor alone when there is nothing to say. */
export interface RelationRow {
  actor: EntryLink;
  relation?: { label: string; to: EntryLink; disputed: boolean };
}

/** A page of the network: on the first the picture, on all relations, actor by actor, those without any last. */
export interface NetworkPage extends ListPage<Group<RelationRow>> {
  lead: string;
  figure?: NetworkFigure;
}

/** All actors and what they are to one another. */
export const networkPages = perGraph((graph): NetworkPage[] => {
  const actors = graph.all('actors').toSorted((a, b) => compareNames(a.data.name, b.data.name));
  const ties = graph.all('actors').flatMap(({ id, data }) =>
    data.relations.map(({ type, actor, disputed }): Tie => ({
      from: id,
      to: actor,
      type,
      disputed: disputed !== undefined,
    })),
  );
  const related = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const stated = Map.groupBy(ties, ({ from }) => from);
  const groups = [
    ...actors.flatMap(({ id }) => (stated.has(id) ? [statedBy(graph, id, stated.get(id)!)] : [])),
    {
      id: 'alone',
      label: words.overview.network.alone,
      items: actors.filter(({ id }) => !related.has(id)).map(({ id }) => ({ actor: entryLink(graph, 'actors', id) })),
    },
  ].filter(({ items }) => items.length > 0);
  const { title, description, lead } = words.overview.network;
  return listPages({ title, description, path: 'network/' }, groups, 200).map((page) => ({
    ...page,
    lead: lead(actors.length, ties.length),
    ...(page.number === 1 ? { figure: networkFigure(graph, ties) } : {}),
  }));
});

function statedBy(graph: Graph, id: string, ties: readonly Tie[]): Group<RelationRow> {
  const actor = entryLink(graph, 'actors', id);
  const items = ties.map(({ type, to, disputed }) => ({
    actor,
    relation: { label: termOf(relationTypes, type).label, to: entryLink(graph, 'actors', to), disputed },
  }));
  return { id: `of-${id}`, label: actor.label, items };
}
