import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { dayText } from '../schema/date.ts';
import { eventKinds } from '../schema/event.ts';
import type { EntryKey } from '../schema/id.ts';
import { termOf } from '../schema/vocabulary.ts';
import type { RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { eventOrder } from './event-order.ts';
import { excerpt, type Rest } from './excerpt.ts';
import { entryLink, type EntryLink } from './link.ts';
import { whenView } from './moments.ts';
import type { Group } from './paging.ts';
import { byRating } from './rated-claims.ts';

/** An event in the order of time, with the claims about it. */
export interface EventItem {
  link: EntryLink;
  /** EDTF. */
  start: string;
  date: DateView;
  /** Day without the year and month of its group: `7 February`. */
  day: string;
  kind: string;
  place?: string;
  /** In the order of the scale; the most recent where they are many. */
  claims: EntryLink[];
  /** Present when not all claims are named. */
  rest?: Rest;
  /** Ratings of all claims about it, in the order of the scale; `undefined` for one still being checked. */
  ratings: (RatingId | undefined)[];
}

/** Most claims that are named with an event in a list of events. */
const claimsInRow = 12;

/** All events in the order of time. */
export const eventItems = perGraph(makeItems);

/** Events by the month of their start, or by the year where no month is known. */
export function byMonth(items: readonly EventItem[]): Group<EventItem>[] {
  const months = Map.groupBy(items, ({ start }) => /^\d{4}(?:-\d{2})?/.exec(start)?.[0] ?? '');
  return [...months].map(([month, own]) => ({
    id: `in-${month}`,
    label: month ? dateView(month).text : words.dates.undated,
    items: own,
  }));
}

/** The year of a group that `byMonth` gives, by its id. */
export function yearOf(id: string): string {
  return id.slice('in-'.length, 'in-'.length + 4) || words.dates.undated;
}

/** Room an event takes in a list: a line for itself and one for each claim. */
export function linesOf({ claims }: EventItem): number {
  return 1 + claims.length;
}

function makeItems(graph: Graph): EventItem[] {
  const about = Map.groupBy(
    graph.all('claims').flatMap(({ id, data }) => [...new Set(data.about.events)].map((event) => ({ id, event }))),
    ({ event }) => event,
  );
  return eventOrder(graph).map(({ id, data }): EventItem => {
    const keys = (about.get(id) ?? []).map((claim): EntryKey => `claims/${claim.id}`);
    const link = entryLink(graph, 'events', id);
    const { items, rest } = excerpt(graph, 'claims', keys, () => `${link.href}#claims`, claimsInRow);
    return {
      link,
      start: data.start,
      date: whenView(data.start, data.end).day,
      day: withoutYear(data.start),
      kind: termOf(eventKinds, data.kind).label,
      ...(data.place ? { place: data.place.name } : {}),
      claims: byRating(graph, items).flatMap((group) => group.claims),
      ...(rest ? { rest } : {}),
      ratings: byRating(graph, keys).flatMap(({ rating, claims }) => claims.map(() => rating)),
    };
  });
}

function withoutYear(start: string): string {
  const [, month, day] = dayText(start).split('-');
  return month && day ? words.overview.timeline.day(Number(day), words.dates.months[Number(month) - 1]!) : '';
}
