/** What it costs to read one class of sound for another: less the more often spellings of one name differ in it. */
const swapCosts: Readonly<Record<string, number>> = {
  ...{ AI: 0.25, AU: 0.3, IU: 0.4 },
  ...{ DZ: 0.3, SZ: 0.3, DT: 0.5, ST: 0.5, SX: 0.5, JK: 0.5, JX: 0.5, IJ: 0.6, HK: 0.5, HX: 0.5 },
  ...{ BP: 0.4, FP: 0.4, UV: 0.3, FV: 0.3, BV: 0.4, JZ: 0.5 },
};

/** The least that any exchange or addition of a consonant costs. */
export const leastCost = 0.3;

/**
 * Distance of two sounds (see `soundOf`): a Damerau–Levenshtein distance in which vowels cost
 * little, h less than other consonants, and neighbouring classes less than distant ones. Where a
 * script leaves vowels out, adding them is nearly free. Answers `Infinity` beyond the limit.
 */
export function soundDistance(a: string, b: string, limit: number, unvocalised = false): number {
  if (a === b) return 0;
  return align(a, b, limit, unvocalised ? openCosts : soundCosts);
}

/** Number of slips between two words: letters added, left out, exchanged or swapped with their neighbour. */
export function slips(a: string, b: string, limit: number): number {
  return align(a, b, limit, slipCosts);
}

/** Optimal string alignment with the costs given; `Infinity` as soon as the limit is passed. */
function align(a: string, b: string, limit: number, { gap, swap }: Costs): number {
  let [before, last, row] = rows as [Float64Array, Float64Array, Float64Array];
  const width = Math.min(b.length, widest);
  last[0] = 0;
  for (let j = 1; j <= width; j++) last[j] = last[j - 1]! + gap(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const dropped = gap(x);
    let least = (row[0] = last[0]! + dropped);
    for (let j = 1; j <= width; j++) {
      const y = b.charCodeAt(j - 1);
      let cost = last[j - 1]! + (x === y ? 0 : swap(x, y));
      cost = Math.min(cost, last[j]! + dropped, row[j - 1]! + gap(y));
      if (i > 1 && j > 1 && x !== y && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2))
        cost = Math.min(cost, before[j - 2]! + 0.8 * swap(x, y));
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [before, last, row] = [last, row, before];
  }
  const distance = last[width]!;
  return distance > limit ? Infinity : distance;
}

const widest = 120;
const rows = [1, 2, 3].map(() => new Float64Array(widest + 1));
const [capitalA, capitals] = [65, 26];
const swapTable = new Float64Array(capitals * capitals).fill(1);
for (const [pair, cost] of Object.entries(swapCosts)) {
  const [x, y] = [pair.charCodeAt(0) - capitalA, pair.charCodeAt(1) - capitalA];
  swapTable[x * capitals + y] = swapTable[y * capitals + x] = cost;
}

const slipCosts: Costs = { gap: () => 1, swap: () => 1 };
const soundCosts: Costs = { gap: (letter) => (isVowel(letter) ? 0.25 : isH(letter) ? 0.35 : 1), swap: swapOf };
const openCosts: Costs = {
  gap: (letter) => (isVowel(letter) ? 0.06 : isH(letter) ? 0.35 : 1),
  swap: (x, y) => (isVowel(x) && isVowel(y) ? 0.1 : swapOf(x, y)),
};

function swapOf(x: number, y: number): number {
  const at = (x - capitalA) * capitals + (y - capitalA);
  return x < capitalA + capitals && y < capitalA + capitals ? (swapTable[at] ?? 1) : 1;
}

function isVowel(letter: number): boolean {
  return letter === 65 || letter === 73 || letter === 85;
}

function isH(letter: number): boolean {
  return letter === 72;
}

interface Costs {
  gap: (letter: number) => number;
  swap: (x: number, y: number) => number;
}
