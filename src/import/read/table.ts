import { parse, type CsvError, type Info } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { Readable } from 'node:stream';
import { headOf, textOf, type Advance, type Encoding } from './bytes.ts';

/** Most characters of a row. */
const maxRow = 4 * 1024 * 1024;

/** A row with the values by column, or why a stretch of the file is no row. */
export type TableRow = { line: number } & ({ row: Record<string, string>; uneven: boolean } | { unreadable: string });

/** Rows of a CSV or TSV file, the first of which names the columns. Quotation marks may hold line breaks; rows may be too short or too long. */
export async function* tableRows(
  path: string,
  encoding: Encoding,
  advance: Advance,
  given?: string,
): AsyncGenerator<TableRow> {
  const sample = new TextDecoder(encoding.label).decode(await headOf(path, 64 * 1024));
  const delimiter = given ?? delimiterOf(sample);
  const plain = delimiter === '\t' && isEven(sample);
  const skipped: { raw: string; line: number; reason: string }[] = [];
  let line = 1;
  const parser = parse({
    delimiter,
    quote: plain ? null : '"',
    info: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: maxRow,
    on_skip: (error, raw) => {
      skipped.push({ raw: raw ?? '', line, reason: reasonOf(error) });
    },
  });
  const source = Readable.from(textOf(path, encoding.label, advance));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: string[] | undefined;
  const lost = () =>
    skipped
      .splice(0)
      .flatMap(
        ({ raw, line: from, reason }) =>
          apart(raw, from, delimiter, columns ?? []) ?? [{ line: from, unreadable: reason }],
      );
  for await (const { record, info, raw } of parser as AsyncIterable<{ record: string[]; info: Info; raw: string }>) {
    yield* lost();
    const cells = plain ? record.map(unquoted) : record;
    const uneven = columns !== undefined && cells.length !== columns.length;
    const rows = uneven ? apart(raw, line, delimiter, columns!) : undefined;
    if (columns === undefined) columns = named(cells);
    else if (rows) yield* rows;
    else if (cells.some((cell) => cell.trim() !== '')) yield { line, row: rowOf(cells, columns), uneven };
    line = info.lines + 1;
  }
  yield* lost();
}

/**
 * The lines of what was read as one row because a quotation mark is not closed: those that are rows by themselves, and for each other
 * that it is none. `undefined` when no further line is a row, so that the text does span lines.
 */
function apart(raw: string, from: number, delimiter: string, columns: readonly string[]): TableRow[] | undefined {
  const lines = raw.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  if (lines.length < 2 || columns.length < 2) return undefined;
  const parsed = lines.map((text) => cellsOf(text, delimiter, columns.length));
  if (!parsed.slice(1).some((cells) => cells?.length === columns.length)) return undefined;
  return lines.flatMap((text, index): TableRow[] => {
    const cells = parsed[index];
    if (text.trim() === '') return [];
    if (cells?.length === columns.length) return [{ line: from + index, row: rowOf(cells, columns), uneven: false }];
    return [{ line: from + index, unreadable: 'a quotation mark is opened but never closed' }];
  });
}

/** The cells of one line, quotation marks taken for text where they do not close. */
function cellsOf(text: string, delimiter: string, count: number): string[] | undefined {
  for (const quote of ['"', null]) {
    try {
      const [cells] = parseSync(text, { delimiter, quote, relax_column_count: true });
      if (cells?.length === count) return cells.map((cell) => cell.replace(/^"(?!.*")/, ''));
    } catch {
      // Tried again without quotation marks.
    }
  }
  return undefined;
}

function rowOf(cells: readonly string[], columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, index) => [columns[index] ?? `column ${index + 1}`, cell]));
}

/** The mark that most often stands in the first line outside quotation marks. */
function delimiterOf(sample: string): string {
  const first =
    sample
      .replace(/^\ufeff/, '')
      .replace(/"[^"]*"/g, '')
      .split(/\r\n|\n|\r/, 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Whether every line has as many tabs as the first: then quotation marks are part of the text. */
function isEven(sample: string): boolean {
  const lines = sample.split(/\r\n|\n|\r/);
  const counts = new Set(
    (lines.length > 1 ? lines.slice(0, -1) : lines).filter(Boolean).map((one) => one.split('\t').length),
  );
  return counts.size === 1;
}

function unquoted(cell: string): string {
  return /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function named(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replace(/^\ufeff/, '').trim() || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function reasonOf(error: CsvError | undefined): string {
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is opened but never closed';
  if (error?.code === 'CSV_MAX_RECORD_SIZE') return 'the row is longer than 4 MiB; a quotation mark may not be closed';
  return 'the row cannot be told apart';
}
