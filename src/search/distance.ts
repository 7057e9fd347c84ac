/** What it costs to read one class of sound for another: less the more often spellings of one name differ in it. */
const swaps: Readonly<Record<string, number>> = {
  ...{ AI: 0.25, AU: 0.3, IU: 0.4 },
  ...{ DZ: 0.3, SZ: 0.3, DT: 0.5, ST: 0.5, SX: 0.5, JK: 0.5, JX: 0.5, IJ: 0.6, HK: 0.5, HX: 0.5 },
  ...{ BP: 0.4, FP: 0.4, UV: 0.3, FV: 0.3, BV: 0.4, JZ: 0.5 },
};

/**
 * Distance of two sounds (see `soundOf`): a Damerau–Levenshtein distance in which vowels cost
 * little, h less than other consonants, and neighbouring classes less than distant ones. Where a
 * script leaves vowels out, adding them is nearly free. Answers `Infinity` beyond the limit.
 */
export function soundDistance(a: string, b: string, limit: number, unvocalised = false): number {
  if (a === b) return 0;
  const vowel = unvocalised ? 0.06 : 0.25;
  const gap = (letter: string) => (isVowel(letter) ? vowel : letter === 'H' ? 0.35 : 1);
  return align(a, b, limit, gap, (x, y) => {
    if (unvocalised && isVowel(x) && isVowel(y)) return 0.1;
    return swaps[x < y ? x + y : y + x] ?? 1;
  });
}

/** Number of slips between two words: letters added, left out, exchanged or swapped with their neighbour. */
export function slips(a: string, b: string, limit: number): number {
  return align(
    a,
    b,
    limit,
    () => 1,
    () => 1,
  );
}

/** Optimal string alignment with the costs given; `Infinity` as soon as the limit is passed. */
function align(
  a: string,
  b: string,
  limit: number,
  gap: (letter: string) => number,
  swap: (x: string, y: string) => number,
): number {
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + gap(b[j - 1]!));
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const row = [last[0]! + gap(x)];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      let cost = Math.min(last[j]! + gap(x), row[j - 1]! + gap(y), last[j - 1]! + (x === y ? 0 : swap(x, y)));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y)
        cost = Math.min(cost, before[j - 2]! + 0.8 * Math.min(swap(x, y), 1));
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    before = last;
    last = row;
  }
  const distance = last[b.length]!;
  return distance > limit ? Infinity : distance;
}

function isVowel(letter: string): boolean {
  return letter === 'A' || letter === 'I' || letter === 'U';
}
