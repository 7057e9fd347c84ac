import type { Graph } from '../graph/graph.ts';
import { relationTypes, type Relation } from '../schema/relation.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { dateView } from './dates.ts';
import type { Excerpt } from './excerpt.ts';
import { entryLink, type EntryLink } from './link.ts';
import type { EgoNeighbour } from './pictures/ego.ts';
import { isMutual } from './pictures/lines.ts';
import { referring } from './references.ts';
import { inWay, type Ways } from './ways.ts';

/** A relation as the page of one of its two actors tells it. */
export interface RelationView {
  /** What the actor is to the other: `Part of`, or from the other end `Includes`. */
  label: string;
  type: Relation['type'];
  direction: 'out' | 'in' | 'mutual';
  link: EntryLink;
  /** From when to when, where the sources say. */
  period?: string;
  disputed?: string;
  note?: string;
  /** Ids of the sources. */
  sources: readonly string[];
}

/** Relations of an actor that read the same. */
export interface RelationGroup {
  label: string;
  relations: RelationView[];
}

/** Relations of an actor: those its own entry states, and those others state about it. */
export function relationsOf(graph: Graph, id: string, ways: Ways): Excerpt<RelationView> {
  const own = graph
    .get('actors', id)
    .data.relations.map((relation) => relationView(graph, relation, relation.actor, 'out'));
  const actors = referring(graph, ways, 'actors', 'relations[].actor');
  const others = actors.items.toSorted().flatMap((key) => {
    const from = key.slice('actors/'.length);
    const { relations } = graph.get('actors', from).data;
    const stated = inWay(ways, 'actors', 'relations[].actor').get(key)!;
    return stated.map(({ path }) => relationView(graph, relations[path[1] as number]!, from, 'in'));
  });
  return { ...actors, items: [...own, ...others] };
}

/** Relations by how they read, in the order of the vocabulary, towards others before from others. */
export function relationGroups(relations: readonly RelationView[]): RelationGroup[] {
  const labels = relationTypes.flatMap(({ label, inverse }) => [label, inverse]);
  return [...new Set(labels)].flatMap((label) => {
    const own = relations.filter((relation) => relation.label === label);
    return own.length > 0 ? [{ label, relations: own }] : [];
  });
}

/** The other actors, each once, for the small graph. */
export function neighbours(relations: readonly RelationView[]): EgoNeighbour[] {
  return [...Map.groupBy(relations, (relation) => relation.link.id).values()].map((all) => {
    const [first] = all as [RelationView];
    return {
      href: first.link.href,
      label: first.link.label,
      words: [...new Set(all.map((relation) => relation.label))],
      type: first.type,
      direction: first.direction,
      disputed: all.every((relation) => relation.disputed !== undefined),
    };
  });
}

function relationView(graph: Graph, relation: Relation, other: string, end: 'out' | 'in'): RelationView {
  const { label, inverse } = termOf(relationTypes, relation.type);
  const { from, to, disputed, note, sources, type } = relation;
  return {
    label: end === 'out' ? label : inverse,
    type,
    direction: isMutual(type) ? 'mutual' : end,
    link: entryLink(graph, 'actors', other),
    ...(from || to ? { period: period(from, to) } : {}),
    ...(disputed ? { disputed } : {}),
    ...(note ? { note } : {}),
    sources,
  };
}

function period(from: string | undefined, to: string | undefined): string {
  if (from && to) return words.dates.range(dateView(from).text, dateView(to).text);
  return from ? words.actor.since(dateView(from).text) : words.actor.until(dateView(to!).text);
}
