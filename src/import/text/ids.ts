import anyAscii from 'any-ascii';
import { createHash } from 'node:crypto';
import { isId } from '../../schema/id.ts';

/** Names that some systems refuse for files, and addresses that lists of the site use. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|page|data|\d+)$/;

/** First eight hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * A readable id from a text: transliterated, cut at a word to at most `max` characters. `prefix` and a hash of the text
 * where too little is left to be read, as of a text of signs only.
 */
export function readableId(text: string, prefix: string, max = 60): string {
  const plain = anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut =
    plain.length > max
      ? plain
          .slice(0, max + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, max)
          .replace(/-+$/, '')
      : plain;
  if (cut.length < 3 || !/[a-z]/.test(cut) || reserved.test(cut)) {
    const rest = cut && isId(`${prefix}-${cut}`) && !/^\d+$/.test(cut) ? cut : shortHash(text);
    return `${prefix}-${rest}`;
  }
  return cut;
}

/** Gives out ids of one collection, each once. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** Keeps an id from being given out. */
  reserve(id: string): void {
    this.#taken.add(id);
  }

  /** `wanted`, or with the hash of `key` behind it where another has it already; the same key gives the same id. */
  take(wanted: string, key: string): string {
    let id = wanted;
    for (let round = 0; this.#taken.has(id); round += 1)
      id = `${wanted.slice(0, 70).replace(/-+$/, '')}-${shortHash(`${key}${round || ''}`)}`;
    this.#taken.add(id);
    return id;
  }
}
