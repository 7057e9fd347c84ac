/** A closed line, its last point not the first again. Positions in map units. */
export type Ring = [x: number, y: number][];

/** The ground inside rings; a ring that runs the other way round is a hole. */
export function areaOf(rings: readonly Ring[]): number {
  return Math.abs(sum(rings, (turn) => turn)) / 2;
}

/** The middle of the ground inside rings. */
export function middleOf(rings: readonly Ring[]): [x: number, y: number] {
  const whole = sum(rings, (turn) => turn) * 3;
  return [
    sum(rings, (turn, from, to) => turn * (from[0] + to[0])) / whole,
    sum(rings, (turn, from, to) => turn * (from[1] + to[1])) / whole,
  ];
}

/** Whether a point lies inside: an odd number of sides lies to one side of it. */
export function holds(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      // Without taking the points apart, which would make a list for each side.
      if (from[1] > y !== to[1] > y && x < from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]))
        inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** Adds up a value for every side; `turn` is twice the ground between the side and the origin, signed. */
function sum(rings: readonly Ring[], value: (turn: number, from: Ring[number], to: Ring[number]) => number): number {
  let total = 0;
  for (const ring of rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      total += value(from[0] * to[1] - to[0] * from[1], from, to);
      from = to;
    }
  }
  return total;
}
