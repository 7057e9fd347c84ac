import { consonantsOf, isUnvocalised, soundOf } from './sound.ts';
import { leastCost, slips, soundDistance } from './distance.ts';

/** A word made ready for comparison. */
export interface Term {
  word: string;
  sound: string;
  consonants: string;
  unvocalised: boolean;
  /** Which letters and which consonants occur, one bit each. */
  letterSet: number;
  consonantSet: number;
  /** An abbreviation or number, of which no other spelling exists. */
  fixed: boolean;
}

export function termOf(word: string, abbreviation = false): Term {
  const sound = soundOf(word);
  const fixed = /\d/.test(word) || (abbreviation && word.length <= 5);
  const consonants = consonantsOf(sound);
  const [letterSet, consonantSet] = [setOf(word), setOf(consonants)];
  return { word, sound, consonants, unvocalised: isUnvocalised(word), letterSet, consonantSet, fixed };
}

/**
 * How well a word of a query stands for a word of a name, from 0 (not at all) to 1 (the same letters).
 * In falling order: the same letters, the same sound, its beginning, a neighbouring sound, a slip.
 * `slack` widens the bounds within which sounds and slips are accepted; 1 for an answer to rely on.
 */
export function likeness(query: Term, name: Term, slack = 1): number {
  if (query.word === name.word) return 1;
  if (query.fixed || name.fixed) return query.word.length >= 3 ? beginning(query.word, name.word) : 0;
  return Math.max(
    beginning(query.word, name.word),
    inflected(query.word, name.word),
    contracted(query.word, name.word),
    bySound(query, name, slack),
    bySlips(query, name, slack),
  );
}

function beginning(query: string, name: string): number {
  return query.length >= 3 && name.startsWith(query) ? 0.72 + 0.22 * (query.length / name.length) : 0;
}

/** A contraction that keeps the last letter: `dept`, `govt`. */
function contracted(query: string, name: string): number {
  const isOne = query.length >= 4 && name.startsWith(query.slice(0, -1)) && name.endsWith(query.slice(-1));
  return isOne ? 0.82 : 0;
}

/** A longer form of the word: `stormed`, `civilians`. */
function inflected(query: string, name: string): number {
  return name.length >= 4 && query.startsWith(name) && query.length - name.length <= 3 ? 0.82 : 0;
}

/** In Arabic a final heh may be a teh marbuta, which sounds as t before another word: haraka, Harakat al-Nujaba. */
function bySound(query: Term, name: Term, slack: number): number {
  const plain = soundsLike(query, name, slack);
  if (!query.word.endsWith('ه') || name.unvocalised) return plain;
  const [sound, consonants] = [`${query.sound}AT`, `${query.consonants}T`];
  return Math.max(plain, soundsLike({ ...query, sound, consonants, consonantSet: setOf(consonants) }, name, slack));
}

function soundsLike(query: Term, name: Term, slack: number): number {
  if (Math.min(spokenLength(query), spokenLength(name)) < 3) return 0;
  const consonants = Math.min(query.consonants.length, name.consonants.length);
  const crossing = query.unvocalised !== name.unvocalised;
  if (crossing && query.sound === name.sound && query.sound.length >= 4) return 0.9;
  if (crossing && consonants < (name.unvocalised ? 4 : 2)) return 0;
  const bound = bounds[Math.min(consonants, bounds.length - 1)]!;
  const open = query.consonants === name.consonants && consonants >= 3 ? Math.max(bound, onlyVowels) : bound;
  const limit = slack * (crossing ? Math.min(bound, 0.3) : open);
  if (Math.abs(query.consonants.length - name.consonants.length) > limit + 0.7) return 0;
  if (differing(query.consonantSet, name.consonantSet) > 2 * Math.floor(limit / leastCost)) return 0;
  const distance = soundDistance(query.sound, name.sound, limit, query.unvocalised || name.unvocalised);
  if (distance === Infinity) return 0;
  // Two consonants are little to go by: there the letters have to agree as well.
  if (!crossing && consonants <= 2 && tooFar(query.word, name.word)) return 0;
  // A name in the script of the query is shown before one that only sounds like it.
  return (crossing ? 0.9 : 0.96) - 0.14 * distance;
}

/** Letters of a word, those counted twice that are written without their vowels. */
function spokenLength({ word, unvocalised }: Term): number {
  return unvocalised ? word.length * 2 - 1 : word.length;
}

function tooFar(query: string, name: string): boolean {
  const limit = Math.floor(0.45 * Math.max(query.length, name.length));
  return slips(query, name, limit) === Infinity;
}

function bySlips(query: Term, name: Term, slack: number): number {
  const length = Math.min(query.word.length, name.word.length);
  const limit = Math.floor((length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3) * slack);
  if (limit === 0 || query.unvocalised !== name.unvocalised) return 0;
  if (Math.abs(query.word.length - name.word.length) > limit) return 0;
  if (differing(query.letterSet, name.letterSet) > 2 * limit) return 0;
  const count = slips(query.word, name.word, limit);
  if (query.word[0] !== name.word[0] && (length < 7 || count > 1)) return 0;
  return count === Infinity ? 0 : 0.9 - (0.6 * count) / length;
}

function setOf(letters: string): number {
  let set = 0;
  for (let at = 0; at < letters.length; at++) set |= 1 << (letters.charCodeAt(at) & 31);
  return set;
}

/** How many bits differ. */
function differing(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Greatest distance of sounds whose consonants are the same, when they are three or more. */
const onlyVowels = 0.6;

/** Greatest distance of sounds by number of consonants: the fewer, the more words lie near by chance. */
const bounds = [0, 0, 0.25, 0.45, 0.8, 1, 1.1, 1.25, 1.5];
