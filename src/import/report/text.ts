import { stringify } from 'yaml';
import type { NoteCode, Place } from '../candidate.ts';
import { words as all } from '../../words/words.ts';
import type { ImportReport, Outcome } from './report.ts';

const words = all.imports.report;

/** Most lines of one kind in the text; the JSON report has them all. Records that were not imported are always all listed. */
const most = 20;

/** The report as people read it. */
export function reportText(report: ImportReport, out: string, dryRun: boolean): string {
  return [
    section(words.refused, report.outcomes.flatMap(refusalLine)),
    section(words.merged, limited(report.outcomes.flatMap(mergedLine))),
    section(words.left, limited(report.left.map(({ file, owner }) => `${file}: ${words.owner[owner]}`))),
    section(
      words.failed,
      report.failed.map(({ file, reason }) => `${file}: ${reason}`),
    ),
    ...noteSections(report.outcomes),
    section(
      words.encodings,
      report.encodings.map(({ file, encoding, damaged }) =>
        damaged ? words.damaged(file) : words.encoding(file, encoding),
      ),
    ),
    section(words.near, limited(report.near_names.map(([a, b]) => `${a} / ${b}`))),
    ratings(report),
    section(
      words.unused,
      limited(report.unused_fields.map(({ name, records }) => `${name}: ${words.records(records)}`)),
    ),
    ...report.suggested_mappings.map(({ file, mapping }) => `${words.suggested(file)}\n\n${indent(mapping.trimEnd())}`),
    report.guessed_kinds > 0 ? words.guessed(report.guessed_kinds) : '',
    words.files(report.files, out, dryRun),
    words.sum(report.records),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function refusalLine(one: Outcome): string[] {
  if (one.outcome !== 'not-imported') return [];
  const detail = one.detail === undefined ? '' : ` (${one.detail})`;
  const notes = one.notes.map((note) => `; ${words.note[note.code](note.value)}`).join('');
  return [`${placeText(one.place)}: ${words.reason[one.reason]}${detail}${notes}`];
}

function mergedLine(one: Outcome): string[] {
  return one.outcome === 'merged'
    ? [`${placeText(one.place)}: ${words.mergedInto(placeText(one.with), one.entry)}`]
    : [];
}

function noteSections(outcomes: readonly Outcome[]): string[] {
  const notes = outcomes
    .filter((one) => one.outcome !== 'not-imported')
    .flatMap((one) => one.notes.map((note) => ({ note, place: one.place })));
  const byCode = Map.groupBy(notes, ({ note }) => note.code);
  return (Object.keys(words.notes) as NoteCode[]).map((code) =>
    section(
      words.notes[code],
      limited(
        (byCode.get(code) ?? []).map(({ note, place }) => `${placeText(place)}: ${words.note[code](note.value)}`),
      ),
    ),
  );
}

function ratings({ unknown_ratings: unknown }: ImportReport): string {
  if (unknown.length === 0) return '';
  const table = stringify(
    { ratings: Object.fromEntries(unknown.map(({ given, words: meaning }) => [given, meaning])) },
    { defaultKeyType: 'QUOTE_DOUBLE', lineWidth: 0 },
  );
  const counted = unknown.map(({ given, records }) => `“${given}”: ${words.records(records)}`);
  return `${section(words.ratings, limited(counted))}\n\n${words.table}\n\n${indent(table.trimEnd().replace('"ratings":', 'ratings:'))}`;
}

/** `file, record 3 (line 12)`. */
export function placeText({ file, record, line }: Place): string {
  return words.place(file, record, line);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function limited(lines: readonly string[]): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), words.more(lines.length - most)];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
