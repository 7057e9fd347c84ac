import { isUtf8 } from 'node:buffer';
import type { ProblemCode, Range } from '../problems/problem.ts';

/** Turns offsets in a text into lines and columns, both from 1. Built once per file. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The range between two offsets; without the second, a range of no length. */
  range(from: number, to = from): Range {
    const start = this.#point(from);
    const end = this.#point(Math.max(from, to));
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  /** Offset at which a line begins. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  #point(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}

/** Text of UTF-8 bytes, a byte-order mark taken off and line ends made `\n`; `undefined` for other encodings. */
export function decode(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = loosely(bytes);
  // UTF-16 without a mark is valid UTF-8 too, but every other byte of plain text is zero.
  return text.split('\0', 9).length > 8 ? undefined : text;
}

/** Where it shows that bytes are not UTF-8 text: the first character that cannot be read. */
export function encodingFault(bytes: Uint8Array): Range {
  const text = loosely(bytes);
  const at = Math.max(0, text.search(isUtf8(bytes) ? /\0/ : /\ufffd/));
  return new Lines(text).range(at, at + 1);
}

const utf8 = new TextDecoder('utf-8');

function loosely(bytes: Uint8Array): string {
  return utf8.decode(bytes).replace(/\r\n?/g, '\n');
}

const invisible = /[[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u3164\u115F\u1160\uFFA0\u{E0100}-\u{E01EF}]--[\n\t\u00ad]]/gv;

/** Any character besides those that are surely seen or spaces: Latin letters, and the usual signs. Most texts hold few. */
const unusual = /[^\n\t -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]/;

/**
 * Offsets of characters that cannot be seen: controls, bidirectional marks, zero-width characters,
 * tags and unassigned code points. The joiners U+200C and U+200D are let through between letters
 * of Arabic script, where Persian and Urdu spelling needs them.
 */
export function invisibleCharacters(text: string): { offset: number; character: string }[] {
  if (!unusual.test(text)) return [];
  const found: { offset: number; character: string }[] = [];
  for (const match of text.matchAll(invisible)) {
    const character = match[0];
    if (
      /[\u200c\u200d]/.test(character) &&
      /\p{Script=Arabic}$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    found.push({ offset: match.index, character });
  }
  return found;
}

/**
 * Offsets of words that mix Latin letters with Cyrillic or Greek ones, which look the same: such a word
 * is not found by search, and can pass for another name.
 */
export function mixedWords(text: string): { offset: number; word: string }[] {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]{2,}/gu)]
    .filter(([word]) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
    .map((match) => ({ offset: match.index, word: match[0] }));
}

/** Invisible characters and mixed words that stand in a value but not in what was written: they came in as `&#x202E;` or `\u202E`. */
export function smuggled(value: string, written: string): { code: ProblemCode; value: string }[] {
  if (value === written) return [];
  const invisible = invisibleCharacters(value)
    .filter(({ character }) => !written.includes(character))
    .map(({ character }) => ({ code: 'file-characters' as const, value: codePoint(character) }));
  const mixed = mixedWords(value)
    .filter(({ word }) => !written.includes(word))
    .map(({ word }) => ({ code: 'mixed-letters' as const, value: word }));
  return [...invisible.slice(0, 1), ...mixed.slice(0, 1)];
}

/** A character as `U+202E`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
