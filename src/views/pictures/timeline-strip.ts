import type { RatingId } from '../../site.ts';
import { nameColumns, stripFrame, type ColumnName } from './column-names.ts';
import { round } from './text.ts';
import { timeScale } from './time-scale.ts';

export interface StripEvent {
  href: string;
  label: string;
  /** EDTF start of the event. */
  start: string;
  /** Ratings of the claims about it, in the order of the scale; `undefined` for one still being checked. */
  ratings: readonly (RatingId | undefined)[];
}

/** One event. Its name is absent where there is no room. */
export interface StripColumn extends Omit<StripEvent, 'ratings'>, Partial<ColumnName> {
  /** Percent of the width. */
  x: number;
  /** The claims, stacked upwards from the axis: middle of each mark in pixels from the top. */
  marks: { y: number; rating: RatingId | undefined }[];
  /** Top of the highest mark, or of the event itself, in pixels. */
  top: number;
}

export interface StripMonth {
  x: number;
  width: number;
  /** Month and year as `2024-02`; absent for a stretch without events. */
  month?: string;
  /** Whether there is room for the name of the month. */
  wide: boolean;
}

/** All events in a row on an axis of months, each with its claims stacked above it. */
export interface TimelineStripPicture {
  height: number;
  /** Pixels from the top to the axis. */
  axis: number;
  columns: StripColumn[];
  months: StripMonth[];
}

const pitch = 11;
const above = 50;

/** Lays out the strip for events ordered by start. */
export function timelineStrip(events: readonly StripEvent[]): TimelineStripPicture {
  const scale = timeScale(events.map((event) => event.start));
  const highest = Math.max(0, ...events.map((event) => event.ratings.length));
  const axis = above + highest * pitch + 6;
  const columns = events.map(({ ratings, ...event }, index): StripColumn => ({
    ...event,
    x: round(scale.positions[index]! * 100),
    marks: ratings.map((rating, step) => ({ rating, y: round(axis - 14 - step * pitch) })),
    top: round(ratings.length === 0 ? axis - 8 : axis - 14 - (ratings.length - 1) * pitch - 6),
  }));
  return {
    height: axis + 34,
    axis,
    columns: nameColumns(columns, axis),
    months: scale.segments.map(({ from, to, month }) => ({
      x: round(from * 100),
      width: round((to - from) * 100),
      ...(month ? { month } : {}),
      wide: month !== undefined && (to - from) * stripFrame >= 26,
    })),
  };
}
