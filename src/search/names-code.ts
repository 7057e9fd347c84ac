import { fold, slug } from './fold.ts';
import type { RatingId } from '../site.ts';
import type { NamedEntry, NamesFile } from './names.ts';

/**
 * Writes the names small: names repeat words, so each word is written once and names are sequences
 * of word numbers. Frequent words have one-letter numbers and stand first; the others are sorted, so
 * that neighbours share their beginnings. An id that follows from the name is left out. What is left
 * compresses to about 12 bytes for an entry.
 */
export function encodeNames(entries: readonly NamedEntry[], ratings: readonly RatingId[]): Omit<NamesFile, 'parts'> {
  const counts = new Map<string, number>();
  const count = (pieces: string[]) => pieces.forEach((piece) => counts.set(piece, (counts.get(piece) ?? 0) + 1));
  for (const entry of entries) for (const { name } of [entry, ...entry.aliases]) count(piecesOf(name));
  const byFold = new Map([...counts.keys()].sort(compare).map((word) => [fold(word), word]));
  for (const entry of entries)
    if (entry.id !== slug(entry.name))
      count(idParts(entry).flatMap((part) => (typeof part === 'string' ? [byFold.get(part) ?? part] : [])));

  const words = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || compare(a, b));
  const ordered = [...words.slice(0, single), ...words.slice(single).sort(compare)];
  const numbers = new Map(ordered.map((word, number) => [word, number]));
  const coded = (pieces: string[]) => pieces.map((piece) => numberCode(numbers.get(piece)!)).join('');
  const codedId = (entry: NamedEntry) =>
    idParts(entry)
      .map((part) => (typeof part === 'number' ? part : own + numbers.get(byFold.get(part) ?? part)!))
      .map(numberCode)
      .join('');
  const record = (entry: NamedEntry) =>
    coded(piecesOf(entry.name)) +
    entry.aliases.map(({ name, weak }) => (weak ? marks.weak : marks.alias) + coded(piecesOf(name))).join('') +
    (entry.id === slug(entry.name) ? '' : marks.id + codedId(entry));
  return {
    words: ordered.map((word, at) => shared(ordered[at - 1] ?? '', word)).join('\n'),
    names: entries.map(record).join(marks.entry),
    types: entries.map(({ type, rating }) => (rating ? String(ratings.indexOf(rating)) : type[0])).join(''),
    ratings: [...ratings],
  };
}

/** Reads what `encodeNames` wrote. */
export function decodeNames(file: Omit<NamesFile, 'parts'>): NamedEntry[] {
  const words: string[] = [];
  for (const line of file.words.split('\n')) {
    const common = parseInt(line[0]!, 36);
    words.push((words.at(-1) ?? '').slice(0, common) + line.slice(1));
  }
  if (file.types === '') return [];
  return file.names.split(marks.entry).map((record, at) => {
    const parts = record.split(/(?=[|~#])/);
    const name = joined(numbersIn(parts[0]!).map((number) => words[number]!));
    const entry: NamedEntry = { ...typeOf(file.types[at]!, file.ratings), id: slug(name), name, aliases: [] };
    for (const part of parts.slice(1)) {
      const found = numbersIn(part.slice(1));
      const pieces = found.map((number) => words[number]!);
      if (part[0] === marks.id)
        entry.id = found.map((n) => (n < own ? ownWords(entry)[n]! : slug(words[n - own]!))).join('-');
      else entry.aliases.push({ name: joined(pieces), weak: part[0] === marks.weak });
    }
    return entry;
  });
}

const marks = { entry: ';', alias: '|', weak: '~', id: '#' };

/** The characters numbers are written with: printable ASCII without those JSON escapes and without the marks. */
const digits = [...Array(94).keys()].map((n) => String.fromCharCode(33 + n)).filter((d) => !'"\\;|~#'.includes(d));
const base = digits.length;
const valueOf = new Map(digits.map((digit, value) => [digit, value]));
const single = 44;
const double = 40;
/** How many numbers an id spends on the entry's own words. */
const own = 40;

function numberCode(number: number): string {
  if (number < single) return digits[number]!;
  const rest = number - single;
  if (rest < double * base) return digits[single + Math.floor(rest / base)]! + digits[rest % base]!;
  const far = rest - double * base;
  return (
    digits[single + double + Math.floor(far / base ** 2)]! +
    digits[Math.floor(far / base) % base]! +
    digits[far % base]!
  );
}

function numbersIn(code: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < code.length;) {
    const [first, second, third] = [at, at + 1, at + 2].map((place) => valueOf.get(code[place] ?? ''));
    if (first! < single) numbers.push(first!);
    else if (first! < single + double) numbers.push(single + (first! - single) * base + second!);
    else numbers.push(single + double * base + ((first! - single - double) * base + second!) * base + third!);
    at += first! < single ? 1 : first! < single + double ? 2 : 3;
  }
  return numbers;
}

/** Parts a name after spaces and hyphens; one that would not come back the same is kept whole. */
function piecesOf(name: string): string[] {
  const pieces = name.split(/ |(?<=-)(?! )/).filter((piece) => piece !== '');
  return joined(pieces) === name ? pieces : [name];
}

function joined(pieces: string[]): string {
  return pieces.map((piece, at) => (at === 0 || pieces[at - 1]!.endsWith('-') ? piece : ` ${piece}`)).join('');
}

/** Words an id may point to instead of naming them: the first ones of the entry's own names. */
function ownWords(entry: NamedEntry): string[] {
  return [entry, ...entry.aliases].flatMap(({ name }) => piecesOf(name).map(slug)).slice(0, own);
}

/** The parts of an id, those that are among the entry's own words as their positions. */
function idParts(entry: NamedEntry): (string | number)[] {
  const words = ownWords(entry);
  return entry.id.split('-').map((part) => (words.includes(part) ? words.indexOf(part) : part));
}

function shared(before: string, word: string): string {
  let common = 0;
  while (common < 35 && common < word.length - 1 && before[common] === word[common]) common += 1;
  return common.toString(36) + word.slice(common);
}

function typeOf(code: string, ratings: readonly RatingId[]): Pick<NamedEntry, 'collection' | 'type' | 'rating'> {
  if (code === 'p') return { collection: 'actors', type: 'person' };
  if (code === 'a') return { collection: 'actors', type: 'actor' };
  if (code === 'e') return { collection: 'events', type: 'event' };
  const rating = ratings[Number(code)];
  return { collection: 'claims', type: 'claim', ...(rating ? { rating } : {}) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
