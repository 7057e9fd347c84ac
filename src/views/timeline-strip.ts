import { ratings, type RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import type { EventItem } from './event-items.ts';
import { timelineStrip, type StripColumn, type TimelineStripPicture } from './pictures/timeline-strip.ts';

/** The picture of single events with the words it needs. */
export interface StripView extends Omit<TimelineStripPicture, 'columns' | 'months'> {
  columns: (StripColumn & { name: string })[];
  /** `gap` is a stretch without events; every second month is `shaded`. */
  months: { x: number; width: number; label?: string; year?: string; gap: boolean; shaded: boolean }[];
  title: string;
  description: string;
  /** The ratings that occur, for the legend. */
  legend: { rating: RatingId | undefined; label: string }[];
}

/** Events in one strip, each with the claims about it. */
export function stripView(items: readonly EventItem[]): StripView {
  const picture = timelineStrip(
    items.map(({ link, start, ratings: rated }) => ({
      href: link.href,
      label: link.label,
      start,
      ratings: rated,
    })),
  );
  const { timeline } = words.overview;
  const seen = new Set(items.flatMap((item) => item.ratings));
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
  };
}

function shortMonth(month: string): string {
  return (words.dates.months[Number(month.slice(5, 7)) - 1] ?? '').slice(0, 3);
}

function isNewYear(months: readonly { month?: string }[], index: number): boolean {
  const before = months.slice(0, index).findLast((one) => one.month)?.month;
  return before?.slice(0, 4) !== months[index]!.month!.slice(0, 4);
}
