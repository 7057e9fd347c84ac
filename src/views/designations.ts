import type { Graph } from '../graph/graph.ts';
import type { Designation } from '../schema/actor.ts';
import { compareDates } from '../schema/date.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import type { Excerpt } from './excerpt.ts';
import { entryLink, type EntryLink } from './link.ts';
import { referring } from './references.ts';
import type { SourceRef } from './source-list.ts';
import { inWay, type Ways } from './ways.ts';

/** A label an authority has put on an actor. `actor` is the other side: the authority, or whom it was put on. */
export interface DesignationView {
  actor: EntryLink;
  as: string;
  date: DateView;
  note?: string;
  refs: SourceRef[];
}

/** Designations with the words around them. */
export interface DesignationGroup extends Excerpt<DesignationView> {
  /** Id of the heading. */
  id: string;
  heading: string;
  lead?: string;
  /** What stands between the designation and the other actor. */
  link: string;
}

/** A designation and the actor it was put on. */
export interface DesignationMade {
  designation: Designation;
  on: string;
}

type Refs = (ids: readonly string[]) => SourceRef[];

/** Designations an authority made, as the entries of those designated tell, the earliest first. */
export function designationsBy(graph: Graph, ways: Ways): Excerpt<DesignationMade> {
  const actors = referring(graph, ways, 'actors', 'designations[].by');
  const items = actors.items.flatMap((key) => {
    const on = key.slice('actors/'.length);
    const { designations } = graph.get('actors', on).data;
    const own = inWay(ways, 'actors', 'designations[].by').get(key)!;
    return own.map(({ path }) => ({ on, designation: designations[path[1] as number]! }));
  });
  return { ...actors, items: items.sort((a, b) => compareDates(a.designation.date, b.designation.date)) };
}

/** The designations of an actor. */
export function designations(graph: Graph, list: readonly Designation[], refs: Refs): DesignationGroup {
  return {
    id: 'designations',
    heading: words.actor.designations,
    lead: words.actor.designationsLead,
    link: words.actor.by,
    items: list.map((one) => designationView(graph, one, one.by, refs)),
  };
}

/** The designations an authority made. */
export function designated(graph: Graph, made: Excerpt<DesignationMade>, refs: Refs): DesignationGroup {
  return {
    ...made,
    id: 'designated',
    heading: words.actor.designated,
    link: words.actor.of,
    items: made.items.map(({ designation, on }) => designationView(graph, designation, on, refs)),
  };
}

function designationView(
  graph: Graph,
  { as, date, note, sources }: Designation,
  actor: string,
  refs: Refs,
): DesignationView {
  return {
    actor: entryLink(graph, 'actors', actor),
    as,
    date: dateView(date),
    ...(note ? { note } : {}),
    refs: refs(sources),
  };
}
