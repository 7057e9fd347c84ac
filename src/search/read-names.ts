import { fold, nameWords, withoutArticle } from './fold.ts';
import { termOf, type Term } from './likeness.ts';
import { decodeNames } from './names-code.ts';
import type { NamedEntry, NamesFile } from './names.ts';
import { weightOf } from './weight.ts';

/** One name of an entry, in words. */
export interface Name {
  entry: NamedEntry;
  text: string;
  kind: 'name' | 'alias' | 'weak' | 'id' | 'initials';
  words: string[];
  weights: number[];
  /** For each word whether it is written as a proper name; the first word of a title tells nothing. */
  proper: boolean[];
}

/** Where a term stands in a name: from the first of its words to the last. */
export interface Occurrence {
  name: Name;
  from: number;
  to: number;
}

/** An occurrence of a word like the one asked for. */
export type Place = Occurrence & { likeness: number };

/** The names index ready for look-ups. */
export interface Names {
  entries: NamedEntry[];
  terms: { term: Term; occurrences: Occurrence[] }[];
  /** Words looked up lately, with what they are like. */
  recent: Map<string, Place[]>;
}

/** Makes the file ready for look-ups; done once, when the first letter is typed. */
export function readNames(file: NamesFile): Names {
  const entries = decodeNames(file);
  const terms = new Map<string, { term: Term; occurrences: Occurrence[] }>();
  for (const name of entries.flatMap(namesOf)) {
    const abbreviations = new Set(name.text.match(/(?<!\p{L})[A-Z]{2,}(?!\p{L})/gu)?.map((text) => text.toLowerCase()));
    for (const { text, from, to } of spans(name)) {
      const abbreviation = name.kind === 'initials' || abbreviations.has(text);
      const known = terms.get(text) ?? { term: termOf(text, abbreviation), occurrences: [] };
      known.occurrences.push({ name, from, to });
      terms.set(text, known);
    }
  }
  return { entries, terms: [...terms.values()], recent: new Map() };
}

function namesOf(entry: NamedEntry): Name[] {
  const named = (text: string, kind: Name['kind']): Name => {
    const words = nameWords(text);
    const weights = words.map(weightOf);
    const proper = words.map((word, at) => at > 0 && text.toLowerCase().includes(word) && !text.includes(word));
    return {
      entry,
      text,
      kind,
      words,
      weights: weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
      proper,
    };
  };
  const names = [
    named(entry.name, 'name'),
    ...entry.aliases.map(({ name, weak }) => named(name, weak ? 'weak' : 'alias')),
    named(entry.id.replaceAll('-', ' '), 'id'),
  ];
  if (entry.type !== 'actor') return names;
  return [...names, ...names.filter(({ kind }) => kind !== 'id').flatMap(initialsOf)];
}

/** First letters of the words, with and without the small ones, of names of three words or more. */
function initialsOf(name: Name): Name[] {
  const letters = (words: string[]) => words.map((word) => word[0]).join('');
  const all = letters(name.words);
  const main = letters(name.words.filter((_, at) => name.weights[at]! > 0));
  return [...new Set([all, main])]
    .filter((word) => /^[a-z]{3,6}$/.test(word))
    .map((word) => ({ ...name, kind: 'initials', words: [word], weights: [1], proper: [false] }));
}

/** Every word, two neighbours run together, all run together, and words without an article written onto them. */
function spans({ words, kind, entry, text }: Name): { text: string; from: number; to: number }[] {
  const found = words.map((text, at) => ({ text, from: at, to: at }));
  for (const [at, word] of words.entries()) {
    const bare = withoutArticle(word);
    if (bare) found.push({ text: bare, from: at, to: at });
  }
  if (kind === 'id' || entry.type === 'claim') return found;
  for (let at = 0; at + 1 < words.length; at++) found.push({ text: words[at]! + words[at + 1]!, from: at, to: at + 1 });
  const whole = { from: 0, to: words.length - 1 };
  if (words.length > 2) found.push({ text: words.join(''), ...whole });
  const withArticles = fold(text).replaceAll(' ', '');
  if (words.length > 1 && withArticles !== words.join('')) found.push({ text: withArticles, ...whole });
  return found;
}
