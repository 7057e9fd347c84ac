import type { Graph } from '../graph/graph.ts';
import { actorKinds, type Designation } from '../schema/actor.ts';
import { compareDates } from '../schema/date.ts';
import { roles } from '../schema/event.ts';
import type { Correction } from '../schema/page.ts';
import { termOf } from '../schema/vocabulary.ts';
import { nameViews, type NameView } from './alternative-names.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import { eventLinks, type EventLink } from './event.ts';
import { entryLink, type EntryLink } from './link.ts';
import { egoPicture, type EgoPicture } from './pictures/ego.ts';
import { byRating, claimsNaming, type RatedClaims } from './rated-claims.ts';
import { neighbours, relationGroups, relationsOf, type RelationView } from './relations.ts';
import { sourceList, type SourceItem, type SourceRef } from './source-list.ts';

/** A label an authority has put on an actor. `actor` is the other side: the authority, or whom it was put on. */
export interface DesignationView {
  actor: EntryLink;
  as: string;
  date: DateView;
  note?: string;
  refs: SourceRef[];
}

/** An event and what the actor was in it. */
export interface EventRole extends EventLink {
  roles: { label: string; alleged: boolean; note?: string; refs: SourceRef[] }[];
}

/** What the page of an actor says. */
export interface ActorView {
  name: string;
  kind: string;
  /** Whether it is a single human being. */
  person: boolean;
  summary: string;
  names: NameView[];
  active?: DateView;
  activeNote?: string;
  designations: DesignationView[];
  designated: DesignationView[];
  relations: { label: string; relations: (RelationView & { refs: SourceRef[] })[] }[];
  /** The relations as a picture; absent when there are none. */
  ego?: EgoPicture;
  neighbours: number;
  events: EventRole[];
  made: RatedClaims[];
  about: RatedClaims[];
  corrections: readonly Correction[];
  sources: SourceItem[];
  backlinks: BacklinkGroup[];
  file: string;
}

/** The page of an actor. Throws `RangeError` when there is none with this id. */
export function actorView(graph: Graph, id: string): ActorView {
  const { data, file } = graph.get('actors', id);
  const relations = relationsOf(graph, id);
  const made = designationsBy(graph, id);
  const elsewhere = [...relations, ...made.map((one) => one.designation)].flatMap((one) => one.sources);
  const { items, refs } = sourceList(graph, 'actors', id, [...elsewhere, ...roleSources(graph, id)]);
  const around = neighbours(relations);
  return {
    name: data.name,
    kind: termOf(actorKinds, data.kind).label,
    person: data.kind === 'person',
    summary: data.summary,
    names: nameViews(data.aliases),
    ...(data.active ? { active: dateView(data.active) } : {}),
    ...(data.active_note ? { activeNote: data.active_note } : {}),
    designations: data.designations.map((one) => designationView(graph, one, one.by, refs)),
    designated: made.map(({ designation, on }) => designationView(graph, designation, on, refs)),
    relations: relationGroups(relations).map(({ label, relations: group }) => ({
      label,
      relations: group.map((relation) => ({ ...relation, refs: refs(relation.sources) })),
    })),
    ...(around.length > 0 ? { ego: egoPicture(data.name, around) } : {}),
    neighbours: around.length,
    events: eventRoles(graph, id, refs),
    made: byRating(graph, claimsNaming(graph, `actors/${id}`, ['claimants[]'])),
    about: byRating(graph, claimsNaming(graph, `actors/${id}`, ['about.actors[]'])),
    corrections: data.corrections,
    sources: items,
    backlinks: backlinkGroups(graph, `actors/${id}`),
    file,
  };
}

function designationsBy(graph: Graph, id: string): { designation: Designation; on: string }[] {
  return graph
    .to(`actors/${id}`)
    .filter((reference) => reference.field === 'designations[].by')
    .map((reference) => {
      const on = reference.from.slice('actors/'.length);
      return { on, designation: graph.get('actors', on).data.designations[reference.path[1] as number]! };
    })
    .sort((a, b) => compareDates(a.designation.date, b.designation.date));
}

function designationView(
  graph: Graph,
  { as, date, note, sources }: Designation,
  actor: string,
  refs: (ids: readonly string[]) => SourceRef[],
): DesignationView {
  return {
    actor: entryLink(graph, 'actors', actor),
    as,
    date: dateView(date),
    ...(note ? { note } : {}),
    refs: refs(sources),
  };
}

function participations(graph: Graph, id: string) {
  return graph.to(`actors/${id}`).flatMap((reference) => {
    if (reference.field !== 'participants[].actor') return [];
    const event = reference.from.slice('events/'.length);
    return [{ event, ...graph.get('events', event).data.participants[reference.path[1] as number]! }];
  });
}

function roleSources(graph: Graph, id: string): string[] {
  return participations(graph, id).flatMap((one) => one.sources);
}

function eventRoles(graph: Graph, id: string, refs: (ids: readonly string[]) => SourceRef[]): EventRole[] {
  const own = participations(graph, id);
  return eventLinks(
    graph,
    own.map((one) => one.event),
  ).map((event) => ({
    ...event,
    roles: own
      .filter((one) => one.event === event.link.id)
      .map(({ role, note, sources }) => {
        const { label, alleged } = termOf(roles, role);
        return { label, alleged, ...(note ? { note } : {}), refs: refs(sources) };
      }),
  }));
}
