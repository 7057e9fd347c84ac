import edtf from 'edtf';
import { z } from 'zod';

/**
 * Dates are EDTF text (ISO 8601-2:2019, levels 0 and 1 as far as listed here) and stay text:
 * `2024`, `2024-01`, `2024-01-28`, each with `?` (uncertain), `~` (approximate) or `%` (both),
 * intervals of two of these with `..` for an open end, and moments such as
 * `2024-02-07T21:30+03:00`, whose offset is not optional.
 */
const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?`;
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;
const dateForm = new RegExp(`^${day}$`);
const plainForm = /^\d{4}(?:-\d{2}){0,2}$/;
const intervalForm = new RegExp(`^(?:${day}|\\.\\.)/(?:${day}|\\.\\.)$`);

/** First and last millisecond (UTC) a date can mean; an open end is infinite. */
export interface DateBounds {
  earliest: number;
  latest: number;
}

/** Bounds of an EDTF text; `undefined` when its form is not one of ours or the day does not exist. */
export function dateBounds(text: string): DateBounds | undefined {
  if (!known.has(text)) known.set(text, boundsOf(text));
  return known.get(text);
}

/** Reading EDTF is slow, and the same few thousand days are asked for again and again. */
const known = new Map<string, DateBounds | undefined>();

function boundsOf(text: string): DateBounds | undefined {
  if (!momentForm.test(text) && !dateForm.test(text) && !intervalForm.test(text)) return undefined;
  if (text.match(/\d{4}-\d{2}-\d{2}/g)?.some((day) => !isDay(day))) return undefined;
  if (momentForm.test(text)) return momentBounds(text);
  if (plainForm.test(text)) return plainBounds(text);
  if (text.startsWith('../')) {
    const end = dateBounds(text.slice(3));
    return end && { earliest: -Infinity, latest: end.latest };
  }
  try {
    const { min, max } = edtf(text);
    return { earliest: min, latest: max };
  } catch {
    return undefined;
  }
}

/** Whether `text` is a moment: a day with time and offset. */
export function isMoment(text: string): boolean {
  return momentForm.test(text);
}

/** The day, month or year part of a date or moment as written, without marks of doubt: `2024-02-07`. For an interval, of its start. */
export function dayText(text: string): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text)?.[0] ?? text.replace('../', '').replace(/[?~%]$/, '');
}

/**
 * Whether `a` lies wholly after `b`. Moments are compared as instants; as soon as one side is
 * only a date, the days as written locally are compared, so that an offset never makes a day late.
 */
export function isAfter(a: string, b: string): boolean {
  const asDays = !(isMoment(a) && isMoment(b));
  const left = dateBounds(asDays ? withoutTime(a) : a);
  const right = dateBounds(asDays ? withoutTime(b) : b);
  return left !== undefined && right !== undefined && left.earliest > right.latest;
}

/** Orders dates by their earliest day, the more exact first when equal, then as text. */
export function compareDates(a: string, b: string): number {
  const left = dateBounds(a);
  const right = dateBounds(b);
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  return left.earliest - right.earliest || left.latest - right.latest || (a < b ? -1 : a > b ? 1 : 0);
}

/** A date, interval or moment in one of the forms above. */
export function date(description: string) {
  return z
    .string()
    .refine((text) => dateBounds(text) !== undefined, { error: 'date', params: { code: 'date' } })
    .meta({ description: `${description} EDTF text, e.g. \`2024-01-28\`, \`2024-01~\`, \`2024-02-07T21:30+03:00\`.` });
}

/** A full calendar day, `2024-01-28`. */
export function calendarDay(description: string) {
  return z
    .string()
    .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dateBounds(text) !== undefined, {
      error: 'calendar-day',
      params: { code: 'calendar-day' },
    })
    .meta({ description: `${description} A full day, e.g. \`2024-01-28\`.`, format: 'date' });
}

/** Whether the calendar has this day; `edtf` lets 29 February through in every year. */
function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/** Nearly all dates are a year, month or day without a mark, and need no parser. */
function plainBounds(text: string): DateBounds | undefined {
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const start = (years: number, months: number, days: number) => new Date(0).setUTCFullYear(years, months, days);
  const from = [year, (month ?? 1) - 1, day ?? 1] as const;
  const next = [
    from[0] + (month === undefined ? 1 : 0),
    from[1] + (month !== undefined && day === undefined ? 1 : 0),
    from[2] + (day === undefined ? 0 : 1),
  ] as const;
  return { earliest: start(...from), latest: start(...next) - 1 };
}

function momentBounds(text: string): DateBounds | undefined {
  if (dateBounds(text.slice(0, 10)) === undefined) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : { earliest: time, latest: time };
}

function withoutTime(text: string): string {
  return isMoment(text) ? text.slice(0, 10) : text;
}
