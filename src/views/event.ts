import type { Graph } from '../graph/graph.ts';
import { eventKinds, precisions, roles, type Event } from '../schema/event.ts';
import type { Correction } from '../schema/page.ts';
import { termOf } from '../schema/vocabulary.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import type { DateView } from './dates.ts';
import { inOrder } from './event-order.ts';
import { figureGroups, type FigureGroup } from './figures.ts';
import { entryLink, type EntryLink } from './link.ts';
import { whenView, type WhenView } from './moments.ts';
import { nameLists, type NameLists } from './alternative-names.ts';
import { locatorPicture, type LocatorPicture } from './pictures/locator.ts';
import { byRating, claimsNaming, type RatedClaims } from './rated-claims.ts';
import { sourceList, type SourceItem, type SourceRef } from './source-list.ts';

/** Where an event was. */
export interface PlaceView {
  name: string;
  country: string;
  /** How exactly the place is known, as a sentence. */
  precision: string;
  map?: LocatorPicture;
}

/** Those who share one role. */
export interface RoleGroup {
  role: string;
  /** Whether the role is only alleged. */
  alleged: boolean;
  people: { link: EntryLink; note?: string; refs: SourceRef[] }[];
}

/** A link to another event, with its day. */
export interface EventLink {
  link: EntryLink;
  date: DateView;
}

/** Events that go together with this one in one way. */
export interface CourseGroup {
  label: string;
  events: EventLink[];
}

/** What the page of an event says. */
export interface EventView extends NameLists {
  name: string;
  kind: string;
  summary: string;
  when: WhenView;
  place?: PlaceView;
  figures: FigureGroup[];
  roles: RoleGroup[];
  course: CourseGroup[];
  claims: RatedClaims[];
  corrections: readonly Correction[];
  sources: SourceItem[];
  backlinks: BacklinkGroup[];
  /** Path of the page below the base. */
  path: string;
  file: string;
}

/** The page of an event. Throws `RangeError` when there is none with this id. */
export function eventView(graph: Graph, id: string): EventView {
  const { data, file } = graph.get('events', id);
  const { items, refs } = sourceList(graph, 'events', id);
  return {
    name: data.name,
    kind: termOf(eventKinds, data.kind).label,
    summary: data.summary,
    ...nameLists(data.aliases),
    when: whenView(data.start, data.end, data.time_note),
    ...(data.place ? { place: placeView(data.place) } : {}),
    figures: figureGroups(graph, data.figures, refs),
    roles: roleGroups(graph, data, refs),
    course: course(graph, id, data),
    claims: byRating(graph, claimsNaming(graph, `events/${id}`, ['about.events[]'])),
    corrections: data.corrections,
    sources: items,
    backlinks: backlinkGroups(graph, `events/${id}`),
    path: `events/${id}/`,
    file,
  };
}

/** Links to events, the earliest first. */
export function eventLinks(graph: Graph, ids: readonly string[]): EventLink[] {
  return inOrder(graph, ids).map((id) => ({
    link: entryLink(graph, 'events', id),
    date: whenView(graph.get('events', id).data.start).day,
  }));
}

function placeView(place: NonNullable<Event['place']>): PlaceView {
  const country = new Intl.DisplayNames([site.language], { type: 'region' }).of(place.country) ?? place.country;
  const map = locatorPicture(place);
  return {
    name: place.name,
    country: place.name.includes(country) ? '' : country,
    precision: words.event.precision[termOf(precisions, place.precision).id],
    ...(map ? { map } : {}),
  };
}

function roleGroups(graph: Graph, data: Event, refs: (ids: readonly string[]) => SourceRef[]): RoleGroup[] {
  return roles.flatMap(({ id, label, alleged }): RoleGroup[] => {
    const people = data.participants
      .filter((one) => one.role === id)
      .map(({ actor, note, sources }) => ({
        link: entryLink(graph, 'actors', actor),
        ...(note ? { note } : {}),
        refs: refs(sources),
      }));
    return people.length > 0 ? [{ role: label, alleged, people }] : [];
  });
}

function course(graph: Graph, id: string, data: Event): CourseGroup[] {
  const referring = (field: 'responds_to[]' | 'part_of') =>
    graph
      .to(`events/${id}`)
      .filter((reference) => reference.field === field)
      .map((reference) => reference.from.slice('events/'.length));
  const { course: labels } = words.event;
  return [
    { label: labels.partOf, events: eventLinks(graph, data.part_of ? [data.part_of] : []) },
    { label: labels.parts, events: eventLinks(graph, referring('part_of')) },
    { label: labels.respondsTo, events: eventLinks(graph, data.responds_to) },
    { label: labels.followed, events: eventLinks(graph, referring('responds_to[]')) },
  ].filter((group) => group.events.length > 0);
}
