import type { FoundRating } from '../candidate.ts';
import { shorten } from '../text/clean.ts';
import { words } from '../../words/words.ts';

/** Ratings the mapping should say more about: as given, the words used for now, and how often. */
export type UnknownRatings = Map<string, { words: string; count: number }>;

const number = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Turns ratings as given into their publisher's words. The table of the mapping comes first; words stand as they are; a bare number is
 * told with its scale and remembered as unknown, as is every rating that a table is given for but does not hold.
 */
export class Ratings {
  readonly unknown: UnknownRatings = new Map();
  readonly #table: ReadonlyMap<string, string>;

  constructor(table: Readonly<Record<string, string>>) {
    this.#table = new Map(Object.entries(table).map(([given, meaning]) => [fold(given), meaning.trim()]));
  }

  /** The words of a rating, at most 160 characters. */
  words(rating: FoundRating): string {
    const given = keyOf(rating);
    const known = this.#table.get(fold(given)) ?? this.#table.get(fold(rating.words ?? rating.value ?? ''));
    if (known) return shorten(known, 160);
    const isWords = rating.words !== undefined && !number.test(rating.words);
    const told = isWords ? rating.words! : numberWords(rating);
    if (!isWords || this.#table.size > 0) {
      const seen = this.unknown.get(given);
      this.unknown.set(given, { words: told, count: (seen?.count ?? 0) + 1 });
    }
    return shorten(told, 160);
  }
}

/** How a rating is written in the value table of a mapping: its words, or the number with its scale. */
export function keyOf({ words: own, value, best, worst }: FoundRating): string {
  if (own !== undefined && !number.test(own)) return shorten(own, 160);
  const given = own ?? value ?? '';
  if (Number(given) === -1) return given;
  return best !== undefined && worst !== undefined && given !== '' ? `${given} (${worst}–${best})` : given;
}

function numberWords({ words: own, value, best, worst }: FoundRating): string {
  const given = own ?? value;
  const { none, plain, scale, inverted } = words.imports.rating;
  if (given === undefined || Number(given) === -1) return none;
  if (!number.test(given)) return given;
  if (best === undefined || worst === undefined || !number.test(best) || !number.test(worst) || best === worst)
    return plain(given);
  const [top, bottom] = [Number(best), Number(worst)];
  return top > bottom ? scale(given, worst, best) : inverted(given, best, worst);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').replace(/[-–]/g, '-').trim();
}
