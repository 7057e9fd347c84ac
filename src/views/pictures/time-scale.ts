import { dateBounds, dayText } from '../../schema/date.ts';

/** A month, year and month as `2024-02`, or a stretch without events between two. Positions are shares of the whole, 0 to 1. */
export interface TimeSegment {
  from: number;
  to: number;
  /** Absent for a stretch of months without events, which is drawn short. */
  month?: string;
}

/** Where each date lies on an axis on which months with many events are wide and empty months short. */
export interface TimeScale {
  segments: TimeSegment[];
  /** One for each date, in the order given. */
  positions: number[];
}

/** Puts dates, ordered from the earliest, on one axis: in order, none nearer to the next than one step, each within its month. */
export function timeScale(dates: readonly string[]): TimeScale {
  const months = dates.map(monthOf);
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  const known = [...counts.keys()];
  const weights = known.flatMap((month, index) => {
    const previous = known[index - 1];
    const gap = previous !== undefined && monthNumber(month) - monthNumber(previous) > 1;
    return [...(gap ? [{ weight: 1 }] : []), { month, weight: Math.max(1.6, counts.get(month)! + 0.6) }];
  });
  const whole = weights.reduce((sum, one) => sum + one.weight, 0);
  let at = 0;
  const segments = weights.map(({ weight, ...rest }): TimeSegment => {
    const from = at / whole;
    at += weight;
    return { ...rest, from, to: at / whole };
  });
  const step = 1 / whole;
  return {
    segments,
    positions: segments.flatMap((segment) =>
      segment.month === undefined
        ? []
        : within(
            segment,
            dates.filter((_, i) => months[i] === segment.month),
            step,
          ),
    ),
  };
}

/** Positions of the dates of one month: by day, then moved apart to one step. */
function within(segment: TimeSegment, dates: readonly string[], step: number): number[] {
  const margin = step * 0.8;
  const first = segment.from + margin;
  const last = segment.to - margin;
  const start = dateBounds(segment.month!)!;
  const wanted = dates.map((date) => {
    const share = (dateBounds(dayText(date))!.earliest - start.earliest) / (start.latest - start.earliest);
    return first + share * Math.max(0, last - first);
  });
  const room = dates.length > 1 ? Math.min(step, (last - first) / (dates.length - 1)) : step;
  for (let i = 1; i < wanted.length; i += 1) wanted[i] = Math.max(wanted[i]!, wanted[i - 1]! + room);
  for (let i = wanted.length - 1; i >= 0; i -= 1)
    wanted[i] = Math.min(wanted[i]!, last - room * (wanted.length - 1 - i));
  return wanted;
}

/** The month a date lies in; for a year alone its January. */
function monthOf(date: string): string {
  const text = dayText(date);
  return text.length >= 7 ? text.slice(0, 7) : `${text}-01`;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
