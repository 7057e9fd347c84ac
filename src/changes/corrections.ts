import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../reader/entry.ts';
import type { Correction } from '../schema/page.ts';

/** How the corrections of an entry changed. They may only be added to. */
export interface CorrectionChange {
  added: Correction[];
  /** Positions, in the later list, of corrections that say something else now. */
  edited: number[];
  /** Corrections that are gone. */
  removed: Correction[];
}

/** Compares the corrections of an entry, whatever their order. */
export function correctionChange(before: Entry, after: Entry): CorrectionChange {
  const old = correctionsOf(before);
  const now = correctionsOf(after);
  const isIn = (list: readonly Correction[], one: Correction) => list.some((other) => isDeepStrictEqual(one, other));
  const edited: number[] = [];
  const removed: Correction[] = [];
  old.forEach((correction, index) => {
    if (isIn(now, correction)) return;
    const place = now[index];
    if (place && !isIn(old, place)) edited.push(index);
    else removed.push(correction);
  });
  return { added: now.filter((one, index) => !isIn(old, one) && !edited.includes(index)), edited, removed };
}

function correctionsOf({ data }: Entry): readonly Correction[] {
  return 'corrections' in data ? data.corrections : [];
}
