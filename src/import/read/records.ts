import type { Reason } from '../candidate.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { encodingOf, linesOf, textOf, wholeText, type Advance, type Encoding } from './bytes.ts';
import { formatOf, type Input } from './inputs.ts';
import { JsonPieces, streamedLists, type JsonPiece } from './json.ts';
import { parseJson } from './json-text.ts';
import { readPage, type PageBlock, type PageContext } from './page.ts';
import { tableRows } from './table.ts';

/** One record as it stands in an input, or why a stretch of it is none. */
export type RawRecord = { line?: number } & (
  | { kind: 'json'; value: unknown; repaired: boolean; list?: string }
  | { kind: 'blocks'; values: PageBlock[]; page: PageContext }
  | { kind: 'row'; row: Record<string, string>; uneven: boolean }
  | { kind: 'unread'; reason: Reason; detail?: string }
);

/** What was noticed about an input as a whole. */
export interface InputNote {
  file: string;
  encoding: Encoding;
}

/** Largest page that is read: pages are held whole. */
const maxPage = 32 * 1024 * 1024;

/** The records of an input, one after the other, without holding the input. */
export async function* recordsOf(
  input: Input,
  mapping: Mapping,
  advance: Advance,
  notice: (note: InputNote) => void,
): AsyncGenerator<RawRecord> {
  const hasColumns = Object.keys(mapping.columns).length > 0;
  const format = await formatOf(input, hasColumns);
  const encoding: Encoding = mapping.encoding
    ? { label: mapping.encoding, damaged: false }
    : await encodingOf(input.path);
  notice({ file: input.name, encoding });

  if (format === 'empty') yield unread('empty-file');
  else if (format === 'unknown') yield unread('unknown-format');
  else if (format === 'table') {
    if (!hasColumns) {
      for await (const row of tableRows(input.path, encoding, advance, mapping.delimiter)) {
        yield unread('needs-mapping', 1, 'row' in row ? JSON.stringify(Object.keys(row.row)) : undefined);
        break;
      }
    } else
      for await (const row of tableRows(input.path, encoding, advance, mapping.delimiter))
        yield 'row' in row
          ? { line: row.line, kind: 'row', row: row.row, uneven: row.uneven }
          : unread('unreadable', row.line, row.unreadable);
  } else if (format === 'page') {
    if (input.bytes > maxPage) yield unread('unreadable', 1, 'the page is larger than 32 MiB');
    else yield* pageRecords(await wholeText(input.path, encoding.label, advance));
  } else if (format === 'lines' && (await isLines(input, encoding))) {
    for await (const { text, line } of linesOf(textOf(input.path, encoding.label, advance)))
      if (text.trim() !== '') yield fromJson({ text, line });
  } else {
    const pieces = new JsonPieces(mapping.records ? [...streamedLists, mapping.records] : streamedLists);
    for await (const text of textOf(input.path, encoding.label, advance))
      for (const piece of pieces.feed(text)) if (isRecord(piece)) yield fromJson(piece);
    for (const piece of pieces.end()) if (isRecord(piece)) yield fromJson(piece);
  }
}

function* pageRecords(html: string): Generator<RawRecord> {
  const { blocks, page, microdata } = readPage(html);
  const read = blocks.filter((block) => 'value' in block);
  for (const block of blocks) if (!('value' in block)) yield unread('unreadable', block.line);
  if (read.length > 0) yield { line: read[0]!.line, kind: 'blocks', values: read, page };
  else if (blocks.length === 0) yield unread(microdata ? 'microdata' : 'no-claim-review');
}

function fromJson({ text, line, list, open }: JsonPiece): RawRecord {
  const read = parseJson(text);
  if (!read) return unread('unreadable', line, open ? 'the file ends before it is complete' : undefined);
  return { line, kind: 'json', ...read, ...(list === undefined ? {} : { list }) };
}

function unread(reason: Reason, line?: number, detail?: string): RawRecord {
  return {
    kind: 'unread',
    reason,
    ...(line === undefined ? {} : { line }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Whether a file of lines is one, and not JSON laid out over several. */
async function isLines(input: Input, encoding: Encoding): Promise<boolean> {
  for await (const { text } of linesOf(textOf(input.path, encoding.label)))
    if (text.trim() !== '') return !/^\s*(?:[[{]\s*$|\[)/.test(text);
  return true;
}

/** What lies around streamed lists is a record of its own only where it is a fact-check itself. */
function isRecord(piece: JsonPiece): boolean {
  return !piece.shell || /"(?:[^"]*[/:])?ClaimReview"/.test(piece.text);
}
