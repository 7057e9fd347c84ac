import { count, visible } from '../problems/format.ts';
import type { Figure } from '../schema/figure.ts';
import type { Changes } from './changes.ts';
import type { EntryChange } from './entry.ts';
import type { FromTo } from './evidence.ts';
import type { FigureChange } from './figures.ts';
import type { EntryName } from './name.ts';
import type { NewSource } from './sources.ts';

/** A part of the report: a heading, and lines with further lines below each. Whatever was contributed stands in backticks. */
export interface Section {
  heading: string;
  items: { line: string; details: string[] }[];
}

/** Changes in sentences, the ones that need mending first. */
export function report(changes: Changes): Section[] {
  const { added, removed, renamed, changed, sources, unreadable, problems } = changes;
  const sections: Section[] = [
    {
      heading: 'To be mended',
      items: [
        ...unreadable.map((key) => item(`${code(key)} cannot be read; \`npm run check\` says why.`)),
        ...problems.map(({ file, line, message, hint }) => item(`${code(`${file}:${line}`)} ${message}`, [hint])),
      ],
    },
    { heading: 'Added', items: added.map((entry) => item(named(entry) + (entry.draft ? ', a draft' : ''))) },
    {
      heading: 'Removed',
      items: removed.map((entry) =>
        item(named(entry) + (entry.redirect ? `, its address leads to ${code(entry.redirect)}` : '')),
      ),
    },
    {
      heading: 'Renamed',
      items: renamed.map(({ from, to, redirect }) =>
        item(`${code(from.key)} is ${code(to.key)}, ${redirect ? 'with' : 'without'} a redirect`),
      ),
    },
    { heading: 'Changed', items: changed.map((change) => item(named(change.entry), detailsOf(change))) },
    {
      heading: 'New sources',
      items: sources.map((source) => item(`${named(source.source)}, ${code(source.publisher)}`, usesOf(source))),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** The closing line: how much changed. */
export function closing({ added, removed, renamed, changed, unreadable, problems }: Changes): string {
  const errors = problems.filter((problem) => problem.level === 'error').length + unreadable.length;
  const counts = [
    [added, 'added'],
    [removed, 'removed'],
    [renamed, 'renamed'],
    [changed, 'changed'],
  ] as const;
  const parts = counts.flatMap(([list, word]) => (list.length > 0 ? [`${list.length} ${word}`] : []));
  return `${parts.length > 0 ? `Entries: ${parts.join(', ')}.` : 'No entry changed.'}${errors > 0 ? ` ${count(errors, 'error')}.` : ''}`;
}

/** Contributed text as it can stand in a line: in backticks, on one line, shortened, nothing invisible in it. */
function code(value: string | number): string {
  const text = visible(String(value).replace(/\s+/gu, ' ').trim().replaceAll('`', '’'));
  return `\`${text.length > 160 ? `${text.slice(0, 159)}…` : text || '—'}\``;
}

function detailsOf(change: EntryChange): string[] {
  const { status, rating, verdict, evidence, origins, figures, prose, corrections, fields } = change;
  const weighed = verdict?.filter((field) => field !== 'rating') ?? [];
  return [
    ...(status ? [`Status: ${fromTo(status)}`] : []),
    ...(rating ? [`Rating: ${fromTo({ from: rating.from ?? 'none yet', to: rating.to ?? 'none' })}`] : []),
    ...(weighed.length > 0 ? [`Verdict: ${codes(weighed)} changed`] : []),
    ...(evidence?.added.map((one) => `Evidence added: ${code(one.source)}, ${code(one.stance)}`) ?? []),
    ...(evidence?.removed.map((one) => `Evidence removed: ${code(one.source)}, ${code(one.stance)}`) ?? []),
    ...(evidence?.changed.map((one) => evidenceLine(one)) ?? []),
    ...(origins ? [`Independent origins: ${fromTo(origins)}`] : []),
    ...(figures?.map((figure) => figureLine(figure)) ?? []),
    ...(corrections?.map((one) => `Correction of ${code(one.date)}: ${code(one.what)}`) ?? []),
    ...(fields ? [`Fields changed: ${codes(fields)}`] : []),
    ...(prose ? [`Text: ${count(prose.added, 'word')} added, ${prose.removed} taken out`] : []),
  ];
}

function evidenceLine({
  source,
  stance,
  fields,
}: {
  source: string;
  stance: FromTo<string>;
  fields: string[];
}): string {
  const others = fields.filter((field) => field !== 'stance');
  const parts = [
    ...(stance.from !== stance.to ? [`stance ${fromTo(stance)}`] : []),
    ...(others.length > 0 ? [`${codes(others)} changed`] : []),
  ];
  return `Evidence ${code(source)}: ${parts.join(', ')}`;
}

function figureLine({ before, after, substance }: FigureChange): string {
  if (!before) return `Figure added: ${figureText(after!)}`;
  if (!after) return `Figure removed: ${figureText(before)}`;
  return substance
    ? `Figure changed: ${figureText(before)} → ${figureText(after)}`
    : `Figure, sources or notes changed: ${figureText(after)}`;
}

function figureText({ who, value, min, max, qualifier, measure, attributed_to, as_of }: Figure): string {
  const number = value ?? `${min}–${max}`;
  const qualified = qualifier === 'exactly' ? number : `${qualifier} ${number}`;
  return code(`${measure}, ${who}: ${qualified} (${attributed_to}, ${as_of})`);
}

function usesOf({ uses }: NewSource): string[] {
  if (uses.length === 0) return ['No claim uses it as evidence.'];
  return uses.map(({ claim, stance, origin, adds, shares }) => {
    const independence = adds
      ? `adds the origin ${code(origin)}`
      : shares.length > 0
        ? `adds no origin: it is ${code(origin)}, like ${codes(shares)}`
        : `adds no origin: the original that ${code(origin)} copies was not seen`;
    return `In ${code(claim)} (${code(stance)}) it ${independence}`;
  });
}

function item(line: string, details: string[] = []): Section['items'][number] {
  return { line, details };
}

function named({ key, label }: EntryName): string {
  return `${code(key)} ${code(label)}`;
}

function codes(values: readonly string[]): string {
  return values.map((value) => code(value)).join(', ');
}

function fromTo({ from, to }: FromTo<string | number>): string {
  return `${code(from)} → ${code(to)}`;
}
