import type { Graph } from '../graph/graph.ts';
import { dayText } from '../schema/date.ts';
import { eventKinds } from '../schema/event.ts';
import { termOf } from '../schema/vocabulary.ts';
import { ratings, type RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { inOrder } from './event-order.ts';
import { entryLink, type EntryLink } from './link.ts';
import { whenView } from './moments.ts';
import { timelineStrip, type StripColumn, type TimelineStripPicture } from './pictures/timeline-strip.ts';
import { byRating, claimsNaming } from './rated-claims.ts';

/** An event in the order of time, with the claims about it. */
export interface TimelineItem {
  link: EntryLink;
  date: DateView;
  /** Day without the year and month of its group: `7 February`. */
  day: string;
  kind: string;
  place?: string;
  /** In the order of the scale. */
  claims: EntryLink[];
}

/** The events of one month. */
export interface TimelineMonth {
  id: string;
  label: string;
  items: TimelineItem[];
}

/** The picture with the words it needs. */
export interface StripView extends Omit<TimelineStripPicture, 'columns' | 'months'> {
  columns: (StripColumn & { name: string })[];
  /** `gap` is a stretch without events; every second month is `shaded`. */
  months: { x: number; width: number; label?: string; year?: string; gap: boolean; shaded: boolean }[];
  title: string;
  description: string;
  /** The ratings that occur, for the legend. */
  legend: { rating: RatingId | undefined; label: string }[];
  items: TimelineItem[];
}

/** What the timeline page says. */
export interface TimelineView {
  lead: string;
  strip: StripView;
  months: TimelineMonth[];
}

/** All events in order of time, by month. */
export function timelineView(graph: Graph): TimelineView {
  const items = timelineItems(graph);
  const months = Map.groupBy(items, (item) => monthOf(graph, item));
  const claims = new Set(items.flatMap((item) => item.claims.map((claim) => claim.id)));
  return {
    lead: words.overview.timeline.lead(items.length, claims.size),
    strip: stripView(graph),
    months: [...months].map(([month, own]) => ({ id: `m-${month}`, label: dateView(month).text, items: own })),
  };
}

/** The timeline in one strip, for the head of the timeline and for the home page. */
export function stripView(graph: Graph): StripView {
  const items = timelineItems(graph);
  const picture = timelineStrip(
    items.map(({ link, claims }) => ({
      href: link.href,
      label: link.label,
      start: graph.get('events', link.id).data.start,
      ratings: claims.map((claim) => claim.rating),
    })),
  );
  const { timeline } = words.overview;
  const seen = new Set(items.flatMap((item) => item.claims.map((claim) => claim.rating)));
  return {
    ...picture,
    columns: picture.columns.map((column, index) => ({
      ...column,
      name: timeline.column(column.label, items[index]!.date.text, timeline.claims(column.marks.length)),
    })),
    months: picture.months.map(({ x, width, month, wide }, index) => ({
      x,
      width,
      gap: month === undefined,
      shaded: month !== undefined && picture.months.slice(0, index).filter((one) => one.month).length % 2 === 1,
      ...(month && wide ? { label: shortMonth(month) } : {}),
      ...(month && isNewYear(picture.months, index) ? { year: month.slice(0, 4) } : {}),
    })),
    title: timeline.stripTitle,
    description: timeline.stripDescription(items.length, items[0]?.date.text ?? '', items.at(-1)?.date.text ?? ''),
    legend: [
      ...ratings.filter(({ id }) => seen.has(id)).map(({ id, label }) => ({ rating: id, label })),
      ...(seen.has(undefined) ? [{ rating: undefined, label: timeline.unrated }] : []),
    ],
    items,
  };
}

function timelineItems(graph: Graph): TimelineItem[] {
  const ids = inOrder(
    graph,
    graph.all('events').map((event) => event.id),
  );
  return ids.map((id) => {
    const { data } = graph.get('events', id);
    const date = whenView(data.start, data.end).day;
    return {
      link: entryLink(graph, 'events', id),
      date,
      day: withoutYear(data.start),
      kind: termOf(eventKinds, data.kind).label,
      ...(data.place ? { place: data.place.name } : {}),
      claims: byRating(graph, claimsNaming(graph, `events/${id}`, ['about.events[]'])).flatMap((group) => group.claims),
    };
  });
}

function monthOf(graph: Graph, item: TimelineItem): string {
  return dayText(graph.get('events', item.link.id).data.start).slice(0, 7);
}

function withoutYear(start: string): string {
  const [, month, day] = dayText(start).split('-');
  return month && day ? words.overview.timeline.day(Number(day), words.dates.months[Number(month) - 1]!) : '';
}

function shortMonth(month: string): string {
  return (words.dates.months[Number(month.slice(5, 7)) - 1] ?? '').slice(0, 3);
}

function isNewYear(months: readonly { month?: string }[], index: number): boolean {
  const before = months.slice(0, index).findLast((one) => one.month)?.month;
  return before?.slice(0, 4) !== months[index]!.month!.slice(0, 4);
}
