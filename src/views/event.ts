import type { Graph } from '../graph/graph.ts';
import { eventKinds, precisions, roles, type Event, type Place } from '../schema/event.ts';
import type { Correction } from '../schema/page.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { countryName } from './countries.ts';
import { eventLinks, type EventLink } from './event-links.ts';
import { figureGroups, type FigureGroup } from './figures.ts';
import type { Excerpt } from './excerpt.ts';
import { entryLink, type EntryLink } from './link.ts';
import { whenView, type WhenView } from './moments.ts';
import { nameLists, type NameLists } from './alternative-names.ts';
import { claimsIn, type RatedClaims } from './rated-claims.ts';
import { referring } from './references.ts';
import { sourceList, type SourceItem, type SourceRef } from './source-list.ts';
import { waysTo, type Ways } from './ways.ts';

/** Where an event was. */
export interface PlaceView {
  name: string;
  country: string;
  /** How exactly the place is known, as a sentence. */
  precision: string;
  /** What its map is drawn of. */
  at: Place;
}

/** Those who share one role. */
export interface RoleGroup {
  role: string;
  /** Whether the role is only alleged. */
  alleged: boolean;
  people: { link: EntryLink; note?: string; refs: SourceRef[] }[];
}

/** Events that go together with this one in one way. */
export interface CourseGroup extends Excerpt<EventLink> {
  label: string;
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
  claims: Excerpt<RatedClaims>;
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
  const ways = waysTo(graph, `events/${id}`);
  return {
    name: data.name,
    kind: termOf(eventKinds, data.kind).label,
    summary: data.summary,
    ...nameLists(data.aliases),
    when: whenView(data.start, data.end, data.time_note),
    ...(data.place ? { place: placeView(data.place) } : {}),
    figures: figureGroups(graph, data.figures, refs),
    roles: roleGroups(graph, data, refs),
    course: course(graph, data, ways),
    claims: claimsIn(graph, ways, 'about.events[]'),
    corrections: data.corrections,
    sources: items,
    backlinks: backlinkGroups(graph, ways),
    path: `events/${id}/`,
    file,
  };
}

function placeView(place: Place): PlaceView {
  const country = countryName(place.country);
  return {
    name: place.name,
    country: place.name.includes(country) ? '' : country,
    precision: words.event.precision[termOf(precisions, place.precision).id],
    at: place,
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

function course(graph: Graph, data: Event, ways: Ways): CourseGroup[] {
  const links = (keys: readonly string[]) =>
    eventLinks(
      graph,
      keys.map((key) => key.slice('events/'.length)),
    );
  const [parts, answers] = [
    referring(graph, ways, 'events', 'part_of'),
    referring(graph, ways, 'events', 'responds_to[]'),
  ];
  const { course: labels } = words.event;
  return [
    { label: labels.partOf, items: eventLinks(graph, data.part_of ? [data.part_of] : []) },
    { label: labels.parts, ...parts, items: links(parts.items) },
    { label: labels.respondsTo, items: eventLinks(graph, data.responds_to) },
    { label: labels.followed, ...answers, items: links(answers.items) },
  ].filter((group) => group.items.length > 0);
}
