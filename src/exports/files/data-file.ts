import { createHash } from 'node:crypto';

/** Names that `npm run export -- --format` takes, each a group of files. */
export const formats = ['json', 'ndjson', 'csv', 'sqlite', 'jsonld', 'schemas', 'package'] as const;
export type Format = (typeof formats)[number];

/** One file of the dataset. */
export interface DataFile {
  /** Path below `/data/`. */
  path: string;
  format: Format;
  /** Media type. */
  type: string;
  /** What it holds, as a sentence. */
  about: string;
  body: string | Uint8Array;
}

/** JSON as all files hold it: two spaces, line break at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Length in bytes. */
export function sizeOf(file: DataFile): number {
  return typeof file.body === 'string' ? Buffer.byteLength(file.body) : file.body.byteLength;
}

/** SHA-256, hexadecimal. */
export function digestOf(file: DataFile): string {
  return createHash('sha256').update(file.body).digest('hex');
}
