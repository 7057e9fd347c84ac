import { hash } from 'node:crypto';

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

/** A member of an object as it stands in such a text; `objectText` joins members of one object to the text of it. */
export function memberText(name: string, value: unknown): string {
  return JSON.stringify({ [name]: value }, null, 2).slice('{\n'.length, -'\n}'.length);
}

/** The text of an object with these members. */
export function objectText(members: readonly string[]): string {
  return `{\n${members.join(',\n')}\n}\n`;
}

/** Length and sum of a file, with what else is said of it. */
export function listed(file: DataFile): ListedFile {
  return filled(file).list;
}

/** What a file is written as. */
export function bytesOf(file: DataFile): Uint8Array {
  return filled(file).bytes;
}

/** Whoever makes a file and whoever writes it ask for the same, and the files are large. */
const known = new WeakMap<DataFile, Filled>();

interface Filled {
  bytes: Uint8Array;
  list: ListedFile;
}

function filled(file: DataFile): Filled {
  let made = known.get(file);
  if (!made) known.set(file, (made = fill(file)));
  return made;
}

function fill({ body, ...file }: DataFile): Filled {
  const isText = typeof body === 'string';
  const bytes = isText ? Buffer.from(body) : body;
  return { bytes, list: { ...file, bytes: bytes.byteLength, sha256: hash('sha256', bytes), isText } };
}
