import { overlap, type Box } from './box.ts';
import { textWidth } from './text.ts';

/** Where a name stands beside its mark. */
export const sides = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
] as const;
export type Side = (typeof sides)[number];

/** A mark that is to be named. Position in percent of the frame, radius in pixels. */
export interface NamedPoint {
  x: number;
  y: number;
  radius: number;
  name: string;
}

/** Where a name stands, and whether it fits in narrow frames too. Without a side it fits nowhere. */
export interface NamePlace {
  side?: Side;
  /** Whether there is room for it in wide frames only. */
  wideOnly: boolean;
}

export interface Frame {
  width: number;
  height: number;
}

/** The narrowest frame of a map, and the one from which names that need more room are shown. */
export const frames = { narrow: { width: 288, height: 259 }, wide: { width: 600, height: 540 } } as const;

const size = 12;

/** How far the middle of the near end of a name lies from the middle of its mark, in pixels; negative is left and up. */
export function nameOffset(side: Side, radius: number): { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' } {
  const slant = Math.round(radius * 0.75) + 2;
  const across = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const down = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
  if (across !== 0 && down !== 0) return { dx: across * slant, dy: down * (slant + 4), anchor };
  return { dx: across * (radius + 4), dy: down * (radius + 9), anchor };
}

/** The ground a name takes in a frame of this size. */
export function nameBox(point: NamedPoint, side: Side, frame: Frame): Box {
  const { dx, dy, anchor } = nameOffset(side, point.radius);
  const width = textWidth(point.name, size);
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
  return {
    x: (point.x / 100) * frame.width + dx - width * shift,
    y: (point.y / 100) * frame.height + dy - 7,
    width,
    height: 14,
  };
}

/** Finds a side for each name on which it touches no mark and no other name: the first that holds in both frames, else in the wide one. */
export function placeNames(points: readonly NamedPoint[]): NamePlace[] {
  const placed: { box: (frame: Frame) => Box; wideOnly: boolean }[] = [];
  return points.map((point): NamePlace => {
    const fits = (side: Side, frame: Frame, wide: boolean) => {
      const box = nameBox(point, side, frame);
      const others = [
        ...points.filter((other) => other !== point).map((other) => markBox(other, frame)),
        ...placed.filter((one) => wide || !one.wideOnly).map((one) => one.box(frame)),
      ];
      return inside(box, frame) && !others.some((other) => overlap(box, other));
    };
    const everywhere = sides.find((side) => fits(side, frames.narrow, false) && fits(side, frames.wide, true));
    const side = everywhere ?? sides.find((one) => fits(one, frames.wide, true));
    if (!side) return { wideOnly: true };
    const wideOnly = everywhere === undefined;
    placed.push({ box: (frame) => nameBox(point, side, frame), wideOnly });
    return { side, wideOnly };
  });
}

function markBox({ x, y, radius }: NamedPoint, frame: Frame): Box {
  return {
    x: (x / 100) * frame.width - radius,
    y: (y / 100) * frame.height - radius,
    width: radius * 2,
    height: radius * 2,
  };
}

function inside(box: Box, frame: Frame): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= frame.width - 2 && box.y + box.height <= frame.height - 2;
}
