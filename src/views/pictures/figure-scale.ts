import { scaleLinear } from 'd3-scale';
import type { Figure } from '../../schema/figure.ts';
import { round } from './text.ts';

/** One number on a shared scale. Positions are percent of the width of the frame. */
export interface FigureMark {
  /** Where the bar begins: the foot of the scale, or the lower end of a range. */
  from: number;
  /** Where the number stands, or the upper end of a range. */
  to: number;
  shape: 'value' | 'range';
  /** The side on which the true number may lie further out: right for a lower bound, left for an upper one. */
  open?: 'left' | 'right';
  /** Whether the number itself is ruled out, as in “more than”. */
  excluded: boolean;
  approximate: boolean;
  /** Whether whoever gave it later replaced it. */
  superseded: boolean;
}

export interface FigureTick {
  x: number;
  label: string;
}

/** The numbers of one measure on one scale, which begins at zero. */
export interface FigureScale {
  ticks: FigureTick[];
  /** One for each figure, in the order given. */
  marks: FigureMark[];
}

/** Left and right ends of the scale in percent: dots and open ends need some room. */
const span = [2, 96] as const;

/** Puts figures of one measure on a common scale from zero. */
export function figureScale(figures: readonly Figure[]): FigureScale {
  const highest = Math.max(1, ...figures.map((figure) => figure.value ?? figure.max ?? 0));
  const open = figures.some((figure) => openSide(figure) === 'right' && (figure.value ?? figure.max) === highest);
  const x = scaleLinear()
    .domain([0, open ? highest * 1.15 : highest])
    .range([...span])
    .nice(4);
  const ticks = x
    .ticks(4)
    .filter(Number.isInteger)
    .map((value) => ({ x: round(x(value)), label: String(value) }));
  return { ticks, marks: figures.map((figure) => mark(figure, (value) => round(x(value)))) };
}

function mark(figure: Figure, x: (value: number) => number): FigureMark {
  const side = openSide(figure);
  return {
    from: figure.min === undefined ? x(0) : x(figure.min),
    to: x(figure.value ?? figure.max ?? 0),
    shape: figure.value === undefined ? 'range' : 'value',
    ...(side ? { open: side } : {}),
    excluded: figure.qualifier === 'more-than' || figure.qualifier === 'fewer-than',
    approximate: figure.qualifier === 'about',
    superseded: figure.superseded !== undefined,
  };
}

function openSide({ qualifier }: Figure): 'left' | 'right' | undefined {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'right';
  return qualifier === 'up-to' || qualifier === 'fewer-than' ? 'left' : undefined;
}
