import type { RatingId } from '../../site.ts';
import { overlap, type Box } from './box.ts';
import { round, textWidth } from './text.ts';
import { timeScale } from './time-scale.ts';

export interface StripEvent {
  href: string;
  label: string;
  /** EDTF start of the event. */
  start: string;
  /** Ratings of the claims about it, in the order of the scale; `undefined` for one still being checked. */
  ratings: readonly (RatingId | undefined)[];
}

export interface StripColumn extends Omit<StripEvent, 'ratings'> {
  /** Percent of the width. */
  x: number;
  /** The claims, stacked upwards from the axis: middle of each mark in pixels from the top. */
  marks: { y: number; rating: RatingId | undefined }[];
  /** Set where the name fits without touching anything; baseline in pixels from the top. */
  text?: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
  /** Top of the line that leads from the highest mark up to the name. */
  leader?: number;
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

/** Width from which the picture is shown; names that do not touch there do not touch in a wider frame. */
export const stripFrame = 640;
const size = 12;
const pitch = 11;
const above = 62;

/** Lays out the strip for events ordered by start. */
export function timelineStrip(events: readonly StripEvent[]): TimelineStripPicture {
  const scale = timeScale(events.map((event) => event.start));
  const highest = Math.max(0, ...events.map((event) => event.ratings.length));
  const axis = above + highest * pitch + 6;
  const columns = events.map(({ ratings, ...event }, index): StripColumn => ({
    ...event,
    x: round(scale.positions[index]! * 100),
    marks: ratings.map((rating, step) => ({ rating, y: round(axis - 14 - step * pitch) })),
  }));
  name(columns, axis);
  return {
    height: axis + 34,
    axis,
    columns,
    months: scale.segments.map(({ from, to, month }) => ({
      x: round(from * 100),
      width: round((to - from) * 100),
      ...(month ? { month } : {}),
      wide: month !== undefined && (to - from) * stripFrame >= 26,
    })),
  };
}

/** The ground a column's marks take in the narrowest frame. */
export function columnBox(column: StripColumn, axis: number): Box {
  const top = Math.min(axis - 8, ...column.marks.map((mark) => mark.y - 6));
  return { x: (column.x / 100) * stripFrame - 6, y: top, width: 12, height: axis + 6 - top };
}

/** The ground a column's name takes in the narrowest frame. */
export function nameBox(column: StripColumn): Box | undefined {
  if (!column.text) return undefined;
  const width = textWidth(column.label, size);
  const shift = { start: 0, middle: 0.5, end: 1 }[column.text.anchor];
  return { x: (column.text.x / 100) * stripFrame - width * shift, y: column.text.y - 11, width, height: 15 };
}

/** Gives names to columns, those with most claims first, as long as there is room above them. */
function name(columns: StripColumn[], axis: number): void {
  const taken = columns.map((column) => columnBox(column, axis));
  const order = [...columns].sort((a, b) => b.marks.length - a.marks.length || a.x - b.x);
  for (const column of order) {
    const own = columnBox(column, axis);
    const spot = candidates(column, own).find(({ text, leader }) => {
      const box = nameBox({ ...column, text })!;
      const line: Box = { x: own.x + 5, y: leader, width: 2, height: Math.max(0, own.y - leader) };
      const fits = box.x >= 0 && box.x + box.width <= stripFrame && box.y >= 0;
      return (
        fits &&
        ![box, line].some((one) => taken.some((other) => other !== own && !same(other, own) && overlap(one, other)))
      );
    });
    if (!spot) continue;
    Object.assign(column, spot);
    taken.push(nameBox(column)!, { x: own.x + 4, y: spot.leader, width: 4, height: Math.max(0, own.y - spot.leader) });
  }
}

function candidates(column: StripColumn, own: Box): { text: NonNullable<StripColumn['text']>; leader: number }[] {
  const lanes = Array.from({ length: 12 }, (_, lane) => own.y - 5 - lane * 16).filter((y) => y >= 12);
  return lanes.flatMap((y) =>
    (['middle', 'start', 'end'] as const).map((anchor) => ({
      text: { x: column.x, y: round(y), anchor },
      leader: round(y + 4),
    })),
  );
}

function same(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.height === b.height;
}
