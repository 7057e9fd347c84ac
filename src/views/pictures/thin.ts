import type { Position } from 'geojson';

/** A stretch of the earth, in degrees. */
export interface Window {
  west: number;
  east: number;
  south: number;
  north: number;
}

/**
 * How far a point must lie outside of a window to be left out, and the longest step from one point that is kept to the
 * next, in degrees of longitude: so short a line, which is part of a great circle, bends by less than half a degree.
 */
const margin = 1;
const longest = 20;

/**
 * A closed ring with fewer points that looks the same inside a window: where it runs along outside on one side, only the
 * ends of the run are kept. The ring must not cross the line of the date.
 */
export function thin(ring: readonly Position[], window: Window): Position[] {
  let last = ring[0]!;
  const kept = [last];
  let sides = sidesOf(last, window);
  for (let index = 1; index < ring.length; index += 1) {
    const point = ring[index]!;
    const own = sidesOf(point, window);
    const shared = sides & own;
    if (shared !== 0 && index < ring.length - 1 && Math.abs(point[0]! - last[0]!) <= longest) {
      sides = shared;
      continue;
    }
    const before = ring[index - 1]!;
    if (before !== last) kept.push(before);
    kept.push(point);
    last = point;
    sides = own;
  }
  return kept;
}

/** On which sides of a window a point lies well outside, as bits. */
function sidesOf(point: Position, { west, east, south, north }: Window): number {
  const x = point[0]!;
  const y = point[1]!;
  return (x < west - margin ? 1 : x > east + margin ? 2 : 0) | (y < south - margin ? 4 : y > north + margin ? 8 : 0);
}
