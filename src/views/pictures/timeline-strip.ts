import type { RatingId } from '../../site.ts';
import { overlap, type Box } from './box.ts';
import { round, textWidth, wrapText } from './text.ts';
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
  /** Top of the highest mark, or of the event itself, in pixels. */
  top: number;
  /** The name, where it fits without touching anything; baselines in pixels from the top. */
  text?: { anchor: 'start' | 'middle' | 'end'; lines: { y: number; text: string }[] };
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
const leading = 14;
const nameWidth = 150;
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
  const { top } = column;
  return { x: (column.x / 100) * stripFrame - 6, y: top, width: 12, height: axis + 6 - top };
}

/** The ground a column's name takes in the narrowest frame. */
export function nameBox(column: StripColumn): Box | undefined {
  if (!column.text) return undefined;
  const { lines, anchor } = column.text;
  const width = Math.max(...lines.map((line) => textWidth(line.text, size)));
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
  const x = (column.x / 100) * stripFrame - width * shift;
  return { x, y: lines[0]!.y - 11, width, height: lines.length * leading };
}

/** Gives names to columns with several claims, those with most first, as long as there is room near above them. */
function name(columns: StripColumn[], axis: number): void {
  const taken = columns.map((column) => columnBox(column, axis));
  const order = columns
    .filter((column) => column.marks.length > 1)
    .sort((a, b) => b.marks.length - a.marks.length || a.x - b.x);
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
  const lines = wrapText(column.label, nameWidth, size);
  const lowest = Array.from({ length: 6 }, (_, lane) => own.y - 5 - lane * 12);
  return lowest.flatMap((bottom) =>
    (['middle', 'start', 'end'] as const).map((anchor) => ({
      text: { anchor, lines: lines.map((text, i) => ({ text, y: round(bottom - (lines.length - 1 - i) * leading) })) },
      leader: round(bottom + 4),
    })),
  );
}

function same(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.height === b.height;
}
