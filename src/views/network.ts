import type { Graph } from '../graph/graph.ts';
import { relationTypes } from '../schema/relation.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { entryLink, type EntryLink } from './link.ts';
import { lineFamily, type LineFamily } from './pictures/lines.ts';
import { networkPicture, type NetworkPicture } from './pictures/network.ts';

/** One relation as a sentence of three parts: who, what, whom. */
export interface RelationRow {
  label: string;
  to: EntryLink;
  disputed: boolean;
}

/** All relations that one actor's entry states. */
export interface ActorRelations {
  actor: EntryLink;
  rows: RelationRow[];
}

/** What the network page says. */
export interface NetworkView {
  lead: string;
  picture: NetworkPicture;
  title: string;
  description: string;
  families: LineFamily[];
  list: ActorRelations[];
  /** Actors without any relation, which are not in the picture. */
  alone: EntryLink[];
}

/** All actors and what they are to one another. */
export function networkView(graph: Graph): NetworkView {
  const actors = graph.all('actors');
  const relations = actors.flatMap(({ id, data }) =>
    data.relations.map(({ type, actor, disputed }) => ({
      from: id,
      to: actor,
      type,
      disputed: disputed !== undefined,
    })),
  );
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const picture = networkPicture(
    actors
      .filter(({ id }) => related.has(id))
      .map(({ id, data }) => ({ ...entryLink(graph, 'actors', id), person: data.kind === 'person' })),
    oncePerPair(relations),
  );
  return {
    lead: words.overview.network.lead(actors.length, relations.length),
    picture,
    title: words.overview.network.pictureTitle,
    description: words.overview.network.pictureDescription(related.size, relations.length),
    families: (['belongs', 'stands-with', 'opposes'] as const).filter((family) =>
      relations.some(({ type }) => lineFamily(type) === family),
    ),
    list: byName(
      graph,
      actors.map(({ id }) => id),
    ).flatMap((actor) => {
      const rows = relations
        .filter(({ from }) => from === actor.id)
        .map(({ type, to, disputed }) => ({
          label: termOf(relationTypes, type).label,
          to: entryLink(graph, 'actors', to),
          disputed,
        }));
      return rows.length > 0 ? [{ actor, rows }] : [];
    }),
    alone: byName(
      graph,
      actors.filter(({ id }) => !related.has(id)).map(({ id }) => id),
    ),
  };
}

/** Two relations of one family between the same two are one line in the picture. */
function oncePerPair<R extends { from: string; to: string; type: Parameters<typeof lineFamily>[0] }>(
  relations: readonly R[],
): R[] {
  return [...Map.groupBy(relations, ({ from, to, type }) => `${from} ${to} ${lineFamily(type)}`).values()].map(
    ([first]) => first!,
  );
}

function byName(graph: Graph, ids: readonly string[]): EntryLink[] {
  return ids.map((id) => entryLink(graph, 'actors', id)).sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
