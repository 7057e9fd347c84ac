import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a text stands in a pack. */
export interface Slot {
  file: string;
  offset: number;
  length: number;
}

/** First line of a pack: bytes of the table that follows, and the CRC-32 of all that follows. */
const firstLine = /^claimbook-pack (\d{1,12}) (\d{1,10})\n/;

/** Writes texts into one file: a line that vouches for the rest, a table of keys, the texts. Whole or not at all; throws when it cannot. */
export function writePack(file: string, texts: ReadonlyMap<string, string>): void {
  const bodies = [...texts.values()].map((text) => Buffer.from(text));
  const table = Buffer.from(JSON.stringify([...texts.keys()].map((key, at) => [key, bodies[at]!.length])));
  const rest = Buffer.concat([table, ...bodies]);
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([Buffer.from(`claimbook-pack ${table.length} ${crc32(rest)}\n`), rest]));
  renameSync(part, file);
}

/** The keys of a pack, each with its place. Empty for a file that is gone, or not as it was written. */
export function readTable(file: string): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  try {
    const bytes = readFileSync(file);
    const head = firstLine.exec(bytes.toString('latin1', 0, 64));
    if (!head) return slots;
    const start = head[0].length;
    if (crc32(bytes.subarray(start)) !== Number(head[2])) return slots;
    let offset = start + Number(head[1]);
    for (const [key, length] of JSON.parse(bytes.toString('utf8', start, offset)) as [string, number][]) {
      slots.set(key, { file, offset, length });
      offset += length;
    }
  } catch {
    slots.clear();
  }
  return slots;
}

/** The text that stands there; `undefined` when the file is gone. */
export function readSlot({ file, offset, length }: Slot): string | undefined {
  try {
    const open = openSync(file, 'r');
    try {
      const bytes = Buffer.allocUnsafe(length);
      return readSync(open, bytes, 0, length, offset) === length ? bytes.toString() : undefined;
    } finally {
      closeSync(open);
    }
  } catch {
    return undefined;
  }
}
