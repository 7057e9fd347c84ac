import { lineFamily, type LineFamily } from './lines.ts';
import { round, wrapText } from './text.ts';
import type { Relation } from '../../schema/relation.ts';

/** One neighbour to draw: what the actor is to it, in words, and which way the relation points. */
export interface EgoNeighbour {
  href: string;
  label: string;
  /** Relations as the actor's own page words them, e.g. `Part of`. */
  words: readonly string[];
  type: Relation['type'];
  direction: 'out' | 'in' | 'mutual';
  disputed: boolean;
}

export interface EgoNode {
  href: string;
  label: string;
  /** Percent of the width: where the text begins (`start`) or ends (`end`). */
  x: number;
  anchor: 'start' | 'end';
  /** Pixels from the top: the baseline of each line of text. */
  words: { y: number; text: string }[];
  lines: { y: number; text: string }[];
  /** The line between the actor and this node, from where the relation starts to where it points. */
  edge: { x1: number; y1: number; x2: number; y2: number };
  arrow: boolean;
  family: LineFamily;
  disputed: boolean;
}

/** An actor in the middle, others beside it: those it points to on the right, those that point to it on the left. */
export interface EgoPicture {
  /** Pixels; the width is whatever the page gives. */
  height: number;
  center: { x: number; y: number; lines: { y: number; text: string }[] };
  nodes: EgoNode[];
}

/** Narrowest frame the labels are fitted to, in pixels. */
const narrow = 280;
const size = 13;
const leading = 15;
const gap = 14;

/** Lays out the neighbours of one actor. Horizontal positions are percent, vertical ones pixels, so that text keeps its size. */
export function egoPicture(name: string, neighbours: readonly EgoNeighbour[]): EgoPicture {
  const left = neighbours.filter((one) => one.direction === 'in');
  const right = neighbours.filter((one) => one.direction !== 'in');
  const both = left.length > 0 && right.length > 0;
  const center = both ? 50 : left.length > 0 ? 80 : 20;
  const columns = { in: both ? 35 : 56, out: both ? 65 : 44 };
  const label = ((both ? 0.36 : 0.5) * narrow) | 0;
  const height = Math.max(sideHeight(left, label), sideHeight(right, label), 96) + gap;
  const y = round(height / 2);
  const ego = wrapText(name, 88, size);
  return {
    height,
    center: { x: center, y, lines: ego.map((text, index) => ({ text, y: round(y + 24 + index * leading) })) },
    nodes: [
      ...side(left, 'end', columns.in, { center, y, height, label }),
      ...side(right, 'start', columns.out, { center, y, height, label }),
    ],
  };
}

interface Frame {
  center: number;
  y: number;
  height: number;
  label: number;
}

function side(list: readonly EgoNeighbour[], anchor: 'start' | 'end', x: number, frame: Frame): EgoNode[] {
  let top = (frame.height - sideHeight(list, frame.label)) / 2;
  return list.map((one) => {
    const lines = wrapText(one.label, frame.label, size);
    const rows = [...wordLines(one, frame.label), ...lines].map((text, index) => ({
      text,
      y: round(top + 12 + leading * index),
    }));
    const words = rows.slice(0, rows.length - lines.length);
    const middle = round(top + blockHeight(one, frame.label) / 2);
    top += blockHeight(one, frame.label) + gap;
    const near = { x: x + (anchor === 'start' ? -1.5 : 1.5), y: middle };
    const far = { x: frame.center, y: frame.y };
    const [from, to] = one.direction === 'in' ? [near, far] : [far, near];
    return {
      href: one.href,
      label: one.label,
      x,
      anchor,
      words,
      lines: rows.slice(words.length),
      edge: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
      arrow: one.direction !== 'mutual',
      family: lineFamily(one.type),
      disputed: one.disputed,
    };
  });
}

function blockHeight(one: EgoNeighbour, label: number): number {
  return leading * (wrapText(one.label, label, size).length + wordLines(one, label).length) + 4;
}

function wordLines(one: EgoNeighbour, label: number): string[] {
  return wrapText(one.words.join(', '), label, size - 1);
}

function sideHeight(list: readonly EgoNeighbour[], label: number): number {
  return list.reduce((sum, one) => sum + blockHeight(one, label) + gap, 0) - (list.length > 0 ? gap : 0);
}
