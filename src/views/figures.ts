import type { Graph } from '../graph/graph.ts';
import { measures, qualifiers, type Figure } from '../schema/figure.ts';
import { termOf } from '../schema/vocabulary.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { entryLink, type EntryLink } from './link.ts';
import { figureScale, type FigureMark, type FigureTick } from './pictures/figure-scale.ts';
import type { SourceRef } from './source-list.ts';

/** One number that was given, as text and as a mark on the scale of its measure. */
export interface FigureRow {
  /** As given: `at least 16`, `20 to 30`. */
  number: string;
  who: string;
  attributedTo: string;
  /** Who gave it, if it has a page. */
  actor?: EntryLink;
  asOf: DateView;
  refs: SourceRef[];
  /** By what it was replaced. */
  superseded?: string;
  note?: string;
  mark: FigureMark;
}

/** All numbers given of one measure. */
export interface FigureGroup {
  measure: string;
  /** Id of the heading. */
  id: string;
  ticks: FigureTick[];
  rows: FigureRow[];
  /** The picture in one sentence, for those who do not see it. */
  description: string;
  /** What the marks mean that are not plain bars; empty when there are none. */
  legend: string;
}

/** The figures of an event by measure, measures in the order of the vocabulary, numbers in the order of the entry. */
export function figureGroups(
  graph: Graph,
  figures: readonly Figure[],
  refs: (ids: readonly string[]) => SourceRef[],
): FigureGroup[] {
  return measures.flatMap(({ id, label }): FigureGroup[] => {
    const own = figures.filter((figure) => figure.measure === id);
    if (own.length === 0) return [];
    const { ticks, marks } = figureScale(own);
    const rows = own.map((figure, index) => row(graph, figure, marks[index]!, refs));
    const description = words.event.figuresDescription(rows.length, repeated(rows));
    return [{ measure: label, id: `figures-${id}`, ticks, rows, description, legend: legendOf(own) }];
  });
}

/** A figure's number as it was given, in words. */
export function figureNumber({ value, min, max, qualifier }: Figure): string {
  const plain = (number: number) => number.toLocaleString(site.language);
  const number = value === undefined ? words.event.range(plain(min!), plain(max!)) : plain(value);
  return `${termOf(qualifiers, qualifier).label} ${number}`.trim();
}

/** The numbers that were not replaced, each once, with how often it was given. */
function repeated(rows: readonly FigureRow[]): string[] {
  const current = Map.groupBy(
    rows.filter((row) => row.superseded === undefined),
    (row) => row.number,
  );
  return [...current].map(([number, same]) => words.event.times(number, same.length));
}

function legendOf(figures: readonly Figure[]): string {
  const { legend } = words.event;
  const qualified = (...ids: Figure['qualifier'][]) => figures.some(({ qualifier }) => ids.includes(qualifier));
  return [
    ...(qualified('at-least', 'more-than') ? [legend.lower] : []),
    ...(qualified('up-to', 'fewer-than') ? [legend.upper] : []),
    ...(qualified('more-than', 'fewer-than') ? [legend.excluded] : []),
    ...(qualified('about') ? [legend.about] : []),
    ...(figures.some(({ value }) => value === undefined) ? [legend.range] : []),
    ...(figures.some(({ superseded }) => superseded !== undefined) ? [legend.superseded] : []),
  ].join(' ');
}

function row(graph: Graph, figure: Figure, mark: FigureMark, refs: (ids: readonly string[]) => SourceRef[]): FigureRow {
  return {
    number: figureNumber(figure),
    who: figure.who,
    attributedTo: figure.attributed_to,
    ...(figure.actor ? { actor: entryLink(graph, 'actors', figure.actor) } : {}),
    asOf: dateView(figure.as_of),
    refs: refs(figure.sources),
    ...(figure.superseded ? { superseded: figure.superseded } : {}),
    ...(figure.note ? { note: figure.note } : {}),
    mark,
  };
}
