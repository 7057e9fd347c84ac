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

/** What is known of a file once it is made, and its body is no longer at hand. */
export interface ListedFile extends Omit<DataFile, 'body'> {
  /** Length in bytes. */
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
  /** Whether it holds text, in UTF-8. */
  isText: boolean;
}

/** JSON as all files hold it: two spaces, line break at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Length and sum of a file, with what else is said of it. */
export function listed({ body, ...file }: DataFile): ListedFile {
  const isText = typeof body === 'string';
  const bytes = isText ? Buffer.byteLength(body) : body.byteLength;
  return { ...file, bytes, sha256: createHash('sha256').update(body).digest('hex'), isText };
}
