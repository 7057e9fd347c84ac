import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../schema/relation.ts';
import { words } from '../words/words.ts';
import { entryLink } from './link.ts';
import { lineFamily, type LineFamily } from './pictures/lines.ts';
import { networkPicture, type NetworkPicture } from './pictures/network.ts';

/** A relation between two actors, by their ids. */
export interface Tie {
  from: string;
  to: string;
  type: Relation['type'];
  disputed: boolean;
}

/** The network as a picture, with its words. */
export interface NetworkFigure {
  title: string;
  description: string;
  /** Says which actors are drawn, where they are not all. */
  cut?: string;
  picture: NetworkPicture;
  families: LineFamily[];
}

/** Most actors and lines that can be told apart in one picture. */
const most = { actors: 60, lines: 200 };

/** Draws the actors that have relations; where they are very many, of those with most the ones related to one another. */
export function networkFigure(graph: Graph, ties: readonly Tie[]): NetworkFigure {
  const partners = partnersOf(ties);
  const drawn = foremost(partners);
  const inside = ties.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const picture = networkPicture(
    graph
      .all('actors')
      .filter(({ id }) => drawn.has(id))
      .map(({ id, data }) => ({ ...entryLink(graph, 'actors', id), person: data.kind === 'person' })),
    oncePerPair(inside),
  );
  const { pictureTitle, pictureDescription, cut } = words.overview.network;
  return {
    title: pictureTitle,
    description: pictureDescription(drawn.size, inside.length),
    ...(drawn.size < partners.size ? { cut: cut(drawn.size, partners.size) } : {}),
    picture,
    families: (['belongs', 'stands-with', 'opposes'] as const).filter((family) =>
      inside.some(({ type }) => lineFamily(type) === family),
    ),
  };
}

/** The other ends of each actor's relations, one for each relation. */
function partnersOf(ties: readonly Tie[]): Map<string, string[]> {
  const ends = ties.flatMap(({ from, to }) => [
    { of: from, partner: to },
    { of: to, partner: from },
  ]);
  const byActor = Map.groupBy(ends, ({ of }) => of);
  return new Map([...byActor].map(([id, own]) => [id, own.map(({ partner }) => partner)]));
}

/** Of the actors with most relations those related to one another, as many as one picture holds. */
function foremost(partners: ReadonlyMap<string, readonly string[]>): Set<string> {
  const order = [...partners].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const drawn = new Set<string>();
  let lines = 0;
  for (const [id, others] of order.slice(0, most.actors)) {
    lines += others.filter((other) => drawn.has(other)).length;
    if (lines > most.lines) break;
    drawn.add(id);
  }
  const isLinked = (id: string) => partners.get(id)!.some((other) => drawn.has(other));
  return new Set([...drawn].filter(isLinked));
}

/** Two relations of one family between the same two are one line in the picture. */
function oncePerPair(ties: readonly Tie[]): Tie[] {
  return [...Map.groupBy(ties, ({ from, to, type }) => `${from} ${to} ${lineFamily(type)}`).values()].map(
    ([first]) => first!,
  );
}
