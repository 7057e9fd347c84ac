/** Gives numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices that are the same for the same seed. */
export class Dice {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
  }

  /** A whole number from 0 up to, but not, `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number from 0 up to, but not, `count`; small ones far more often: with the power 3, one draw in ten of 1,000 gives 0. */
  skewed(count: number, power = 3): number {
    return Math.floor(this.next() ** power * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** From one to `most` items, in the order in which `draw` first gave them. */
  some<T>(most: number, draw: () => T): T[] {
    return [...new Set(Array.from({ length: 1 + this.below(most) }, draw))];
  }
}
