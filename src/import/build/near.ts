import { distance } from 'fastest-levenshtein';

/** Two names that may mean one person. */
export type NearNames = [string, string];

/** Most names that are compared with each other because they share a word or a beginning. */
const maxBlock = 60;

/**
 * Pairs of names that may mean one person but are not sure to: the same words in another order, a surname alone, initials, or a letter
 * or two of difference. `names` are pairs of key (folded name) and the name shown. Ordered.
 */
export function nearNames(names: readonly (readonly [key: string, name: string])[]): NearNames[] {
  const blocks = new Map<string, (readonly [string, string])[]>();
  for (const one of names) {
    const tokens = one[0].split(' ');
    for (const mark of new Set([
      `last ${tokens.at(-1)}`,
      `first ${tokens[0]!.slice(0, 4)}`,
      `all ${[...tokens].sort().join(' ')}`,
    ])) {
      const block = blocks.get(mark) ?? [];
      if (block.length < maxBlock) block.push(one);
      blocks.set(mark, block);
    }
  }
  const found = new Map<string, NearNames>();
  for (const block of blocks.values())
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1)) {
        const [left, right] = a[0] < b[0] ? [a, b] : [b, a];
        if (isNear(left[0], right[0])) found.set(`${left[0]}|${right[0]}`, [left[1], right[1]]);
      }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function isNear(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if ([...left].sort().join(' ') === [...right].sort().join(' ')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1 && long.length > 1) return short[0]!.length > 3 && long.at(-1) === short[0];
  if (short.length > 1 && short.at(-1) === long.at(-1)) {
    const [first, other] = [short[0]!, long[0]!];
    if (first === other) return true;
    if ((first.length <= 2 || other.length <= 2) && first[0] === other[0]) return true;
  }
  return Math.min(a.length, b.length) > 6 && distance(a, b) <= (Math.min(a.length, b.length) > 12 ? 2 : 1);
}
