import { round } from './text.ts';

/** How many events fell into one month, year or decade. */
export interface TimeCount {
  /** Text by which stretches are ordered and told apart: `2024-02`, `2024`, `202`. */
  stretch: string;
  count: number;
}

/** One stretch of time as a column. Horizontal positions are percent, vertical ones pixels. */
export interface TimeColumn extends TimeCount {
  x: number;
  width: number;
  /** Top of the column. */
  top: number;
}

/** Columns on an axis, as high as their counts are many; stretches without any are left out. */
export interface TimeColumnsPicture {
  height: number;
  /** Pixels from the top to the axis. */
  axis: number;
  columns: TimeColumn[];
  /** Whether there is room for words at each column. */
  wide: boolean;
}

/** Most columns that can be told apart. */
const most = 60;
const [above, tallest, below] = [18, 120, 34];

/** Counts events by month; by year or decade where there are too many months. `months` are texts such as `2024-02`, in order. */
export function timeCounts(months: readonly string[]): TimeCount[] {
  const counts = [7, 4, 3].map((length) =>
    [...Map.groupBy(months, (month) => month.slice(0, length))].map(([stretch, own]) => ({
      stretch,
      count: own.length,
    })),
  );
  return counts.find((one) => one.length <= most) ?? counts.at(-1)!;
}

/** Lays out columns for counts in the order of time. */
export function timeColumns(counts: readonly TimeCount[]): TimeColumnsPicture {
  const axis = above + tallest;
  const highest = Math.max(...counts.map(({ count }) => count));
  const step = 100 / counts.length;
  return {
    height: axis + below,
    axis,
    columns: counts.map((one, index) => ({
      ...one,
      x: round(index * step),
      width: round(step),
      top: round(axis - Math.max(2, (one.count / highest) * tallest)),
    })),
    wide: counts.length <= 20,
  };
}
