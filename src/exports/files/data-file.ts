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
  body: Body;
}

/** What a file holds: a text, a long one as the pieces of its UTF-8 (`LongText`), or bytes. */
export type Body = string | readonly Uint8Array[] | Uint8Array;

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

/** Length and sum of a file, with what else is said of it. Whoever makes a file and whoever writes it ask for the same. */
export function listed(file: DataFile): ListedFile {
  let made = known.get(file);
  if (!made) known.set(file, (made = list(file)));
  return made;
}

const known = new WeakMap<DataFile, ListedFile>();

/** The bytes of a file, one after another. */
export function bytesOf(body: Body): readonly Uint8Array[] {
  if (typeof body === 'string') return [Buffer.from(body)];
  return body instanceof Uint8Array ? [body] : body;
}

function list({ body, ...file }: DataFile): ListedFile {
  const sum = createHash('sha256');
  let bytes = 0;
  for (const piece of bytesOf(body)) {
    sum.update(piece);
    bytes += piece.byteLength;
  }
  return { ...file, bytes, sha256: sum.digest('hex'), isText: !(body instanceof Uint8Array) };
}
