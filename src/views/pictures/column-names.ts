import { overlap, type Box } from './box.ts';
import { round, textWidth, wrapText } from './text.ts';

type Anchor = 'start' | 'middle' | 'end';

/** The name of a column: its lines with their baselines, and the top of the line that leads up to it, all in pixels. */
export interface ColumnName {
  text: { anchor: Anchor; lines: { y: number; text: string }[] };
  leader: number;
}

/** What is to be named: a stack of marks whose `top` is in pixels and whose middle, `x`, in percent of the width. */
interface Column extends Partial<ColumnName> {
  label: string;
  x: number;
  top: number;
  marks: readonly unknown[];
}

/** Width from which the picture is shown; names that do not touch there do not touch in a wider frame. */
export const stripFrame = 640;

const size = 12;
const leading = 14;
const nameWidth = 120;

/** Which side of its column a name is tried on first. The order that leaves the fewest claims unnamed is taken. */
const preferences: readonly (readonly Anchor[])[] = [
  ['middle', 'start', 'end'],
  ['middle', 'end', 'start'],
  ['start', 'middle', 'end'],
  ['start', 'end', 'middle'],
  ['end', 'middle', 'start'],
  ['end', 'start', 'middle'],
];

/** Gives names to columns with several claims, those with most first, as long as there is room near above them. */
export function nameColumns<C extends Column>(columns: readonly C[], axis: number): C[] {
  const tries = preferences.map((anchors) => tryNames(columns, axis, anchors));
  const named = (list: readonly C[]) => list.reduce((sum, column) => sum + (column.text ? column.marks.length : 0), 0);
  return tries.reduce((best, one) => (named(one) > named(best) ? one : best));
}

/** The ground a column takes in the narrowest frame. */
export function columnBox({ x, top }: Pick<Column, 'x' | 'top'>, axis: number): Box {
  return { x: (x / 100) * stripFrame - 6, y: top, width: 12, height: axis + 6 - top };
}

/** The ground a name takes in the narrowest frame. */
export function columnNameBox(x: number, { anchor, lines }: ColumnName['text']): Box {
  const width = Math.max(...lines.map((line) => textWidth(line.text, size)));
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x: (x / 100) * stripFrame - width * shift, y: lines[0]!.y - 11, width, height: lines.length * leading };
}

function tryNames<C extends Column>(columns: readonly C[], axis: number, anchors: readonly Anchor[]): C[] {
  const names = new Map<C, ColumnName>();
  const taken = columns.map((column) => ({ column, box: columnBox(column, axis) }));
  const order = columns
    .filter((column) => column.marks.length > 1)
    .sort((a, b) => b.marks.length - a.marks.length || a.x - b.x);
  for (const column of order) {
    const others = taken.filter((one) => one.column !== column).map((one) => one.box);
    const spot = candidates(column, anchors).find((name) => {
      const box = columnNameBox(column.x, name.text);
      const inFrame = box.x >= 0 && box.x + box.width <= stripFrame && box.y >= 0;
      return inFrame && !others.some((other) => overlap(box, other) || overlap(leaderBox(column, name), other));
    });
    if (!spot) continue;
    names.set(column, spot);
    taken.push({ column, box: columnNameBox(column.x, spot.text) }, { column, box: leaderBox(column, spot) });
  }
  return columns.map((column) => ({ ...column, ...names.get(column) }));
}

function leaderBox({ x, top }: Column, { leader }: ColumnName): Box {
  return { x: (x / 100) * stripFrame - 2, y: leader, width: 4, height: Math.max(0, top - leader) };
}

/** Places for a name, the nearest above its column first. */
function candidates({ label, top }: Column, anchors: readonly Anchor[]): ColumnName[] {
  const lines = wrapText(label, nameWidth, size);
  return Array.from({ length: 6 }, (_, lane) => top - 5 - lane * 12).flatMap((bottom) =>
    anchors.map((anchor) => ({
      text: { anchor, lines: lines.map((text, i) => ({ text, y: round(bottom - (lines.length - 1 - i) * leading) })) },
      leader: round(bottom + 4),
    })),
  );
}
