import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** How the bytes of a file are turned into text. `damaged` when it is UTF-8 with some bytes that are not. */
export interface Encoding {
  label: string;
  damaged: boolean;
}

/** Called with the number of bytes read since the last call. */
export type Advance = (bytes: number) => void;

/**
 * The encoding of a file: by its byte-order mark, by the `charset` of a page that is not UTF-8, else UTF-8. Bytes that are no UTF-8
 * make it Windows-1252, unless most of what is not ASCII is sound UTF-8 and only a few bytes are damaged.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const head = await headOf(path);
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'utf-16le', damaged: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'utf-16be', damaged: false };
  const decoder = new TextDecoder('utf-8');
  let sound = 0;
  let broken = 0;
  for await (const chunk of createReadStream(path)) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if ((chunk as Buffer).length === text.length && !text.includes('\ufffd')) continue;
    sound += text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
    broken += text.match(/\ufffd/g)?.length ?? 0;
  }
  if (broken === 0) return { label: 'utf-8', damaged: false };
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head.toString('latin1'))?.[1]?.toLowerCase();
  if (named && named !== 'utf-8' && isKnown(named)) return { label: named, damaged: false };
  return broken > sound / 4 ? { label: 'windows-1252', damaged: false } : { label: 'utf-8', damaged: true };
}

/** The text of a file piece by piece, its byte-order mark taken off. */
export async function* textOf(
  path: string,
  encoding: string,
  advance: Advance = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    advance((chunk as Buffer).length);
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}

/** The whole text of a file. */
export async function wholeText(path: string, encoding: string, advance?: Advance): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(path, encoding, advance)) pieces.push(piece);
  return pieces.join('');
}

/** The lines of a text, each with its number from 1. Line ends are `\n`, `\r\n` or `\r`. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 1;
  for await (const piece of pieces) {
    rest += piece;
    // A `\r` at the very end may be half of a line end.
    const parts = rest.endsWith('\r') ? [rest] : rest.split(/\r\n|\n|\r/);
    rest = parts.pop()!;
    for (const text of parts) yield { text, line: line++ };
  }
  for (const text of rest.split(/\r\n|\n|\r/)) yield { text, line: line++ };
}

/** The first bytes of a file. */
export async function headOf(path: string, length = 4096): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
