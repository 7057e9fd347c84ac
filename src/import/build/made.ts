import type { Note } from '../candidate.ts';
import { compareDates, dateBounds, isAfter } from '../../schema/date.ts';
import { settle, type FoundDate } from '../text/dates.ts';

/** Dates of the records of one claim, by what they date. */
export interface ClaimDates {
  made: readonly FoundDate[];
  appeared: readonly FoundDate[];
  reviewed: readonly FoundDate[];
}

/**
 * When a claim was made, as EDTF: the date given for it; where there is none, or one that lies after an appearance or a fact-check,
 * "on or before" the earliest of these. `undefined` when nothing is dated: a date is never made up.
 */
export function madeOf({ made, appeared, reviewed }: ClaimDates): { made: string; notes: Note[] } | undefined {
  const notes: Note[] = [];
  const given = made.map(settle);
  const first = given.find((date) => date.sure) ?? given[0];
  const later = earliest([...appeared, ...reviewed].map((date) => settle(date).text));
  for (const date of [...made, ...appeared, ...reviewed].map(settle))
    if (!date.sure) notes.push({ code: 'date-ambiguous', value: date.text });
  if (!first) return later === undefined ? undefined : { made: onOrBefore(later), notes };
  if (later === undefined || !isAfter(first.text, later)) return { made: first.text, notes };
  notes.push({ code: 'date-order', value: `${first.text} > ${later}` });
  return { made: onOrBefore(later), notes };
}

/** The earliest of some dates by when they end. */
function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort(
    (a, b) => (dateBounds(a)?.latest ?? Infinity) - (dateBounds(b)?.latest ?? Infinity) || compareDates(a, b),
  )[0];
}

function onOrBefore(date: string): string {
  return date.includes('/') ? date : `../${date}`;
}
