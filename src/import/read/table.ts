import { parse, type CsvError, type Info } from 'csv-parse';
import { Readable } from 'node:stream';
import { headOf, textOf, type Advance, type Encoding } from './bytes.ts';

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
  const skipped: TableRow[] = [];
  const parser = parse({
    delimiter,
    quote: plain ? null : '"',
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 4 * 1024 * 1024,
    on_skip: (error) => {
      skipped.push({ line: error && 'lines' in error ? Number(error['lines']) : 1, unreadable: reasonOf(error) });
    },
  });
  const source = Readable.from(textOf(path, encoding.label, advance));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: string[] | undefined;
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* skipped.splice(0);
    const cells = plain ? record.map(unquoted) : record;
    if (columns === undefined) columns = named(cells);
    else if (cells.some((cell) => cell.trim() !== '')) {
      const known = columns;
      const row = Object.fromEntries(cells.map((cell, index) => [known[index] ?? `column ${index + 1}`, cell]));
      yield { line, row, uneven: cells.length !== known.length };
    }
    line = info.lines + 1;
  }
  yield* skipped.splice(0);
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
