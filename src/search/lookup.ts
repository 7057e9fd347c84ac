import { nameWords, withoutArticle } from './fold.ts';
import { scoreName, scoreTogether, type Match } from './judge.ts';
import { likeness, termOf } from './likeness.ts';
import type { NamedEntry } from './names.ts';
import type { Name, Names, Place } from './read-names.ts';

/** An entry a query names. */
export interface Hit {
  entry: NamedEntry;
  /** The name that matched, when it is not the main one. */
  alias?: string;
  /** From 0 to 1; comparable within one query only. */
  score: number;
}

/**
 * Entries a query names, best first. Only answers to rely on: an ordinary word that merely looks
 * like a name has none.
 */
export function lookup(names: Names, query: string, limit = 8): Hit[] {
  return ranked(names, query, 1).slice(0, limit);
}

/** Names nearest to a query that named nothing: guesses, to be offered as such. */
export function nearestNames(names: Names, query: string, limit = 3): Hit[] {
  return ranked(names, query, 1.6).slice(0, limit);
}

function ranked(names: Names, query: string, slack: number): Hit[] {
  const best = new Map<NamedEntry, Hit>();
  for (const { words, factor } of readings(query)) {
    const found = words.map((word) => occurrencesLike(names, word, slack));
    for (const hit of judged(words, found, slack)) {
      const score = hit.score * factor;
      if (score > (best.get(hit.entry)?.score ?? 0)) best.set(hit.entry, { ...hit, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || order(a.entry, b.entry));
}

/** The ways to read a query: word by word, two neighbours as one, all as one. */
function readings(query: string): { words: string[]; factor: number }[] {
  const words = nameWords(query).slice(0, 12);
  if (words.length === 0) return [];
  const all = [{ words, factor: 1 }];
  for (let at = 0; at + 1 < words.length && words.length <= 6; at++)
    all.push({ words: [...words.slice(0, at), words[at]! + words[at + 1]!, ...words.slice(at + 2)], factor: 0.98 });
  if (words.length > 2) all.push({ words: [words.join('')], factor: 0.98 });
  return all;
}

/** Where words like this one stand in names. Kept for the next keystroke, which changes one word of many. */
function occurrencesLike(names: Names, word: string, slack: number): Place[] {
  const key = `${slack} ${word}`;
  const known = names.recent.get(key);
  if (known) return known;
  const bare = withoutArticle(word);
  const asked = termOf(word);
  const short = bare === undefined ? undefined : termOf(bare);
  const places = names.terms.flatMap(({ term, occurrences }) => {
    const like = Math.max(likeness(asked, term, slack), short ? 0.98 * likeness(short, term, slack) : 0);
    return like < 0.6 ? [] : occurrences.map((occurrence) => ({ ...occurrence, likeness: like }));
  });
  if (names.recent.size > 200) names.recent.clear();
  names.recent.set(key, places);
  return places;
}

/** Entries worth judging: those that have the rarest words of the query, up to a few hundred. */
function candidates(found: readonly Place[][]): Set<NamedEntry> {
  const chosen = new Set<NamedEntry>();
  for (const places of found.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length)) {
    if (chosen.size > 0 && chosen.size + places.length > mostCandidates) break;
    const best = places.length > mostCandidates ? places.toSorted((a, b) => fit(b) - fit(a)) : places;
    for (const { name } of best.slice(0, mostCandidates)) chosen.add(name.entry);
  }
  return chosen;
}

const mostCandidates = 400;

function fit({ name, likeness }: Place): number {
  return likeness - name.words.length / 100;
}

function judged(words: string[], found: readonly Place[][], slack: number): Hit[] {
  const entries = candidates(found);
  const matches = found.flatMap((places, at) =>
    places.filter(({ name }) => entries.has(name.entry)).map((place): Match => ({ ...place, at })),
  );
  const alone = words.map(
    (_, at) => new Set(matches.filter((m) => m.at === at && m.likeness >= 0.9).map((m) => m.name.entry)).size === 1,
  );
  const hits: Hit[] = [];
  for (const [entry, own] of Map.groupBy(matches, ({ name }) => name.entry)) {
    let best: { name: Name; score: number } | undefined;
    for (const [name, part] of Map.groupBy(own, (match) => match.name)) {
      const score = scoreName(name, words, part, slack, (at) => alone[at]!);
      if (score > (best?.score ?? 0)) best = { name, score };
    }
    const together = scoreTogether(words, own);
    if (best && best.score >= together) hits.push(hitOf(entry, best.name, best.score));
    else if (together > 0) hits.push({ entry, score: together });
  }
  return hits;
}

function hitOf(entry: NamedEntry, name: Name, score: number): Hit {
  return { entry, score, ...(name.kind === 'id' || name.text === entry.name ? {} : { alias: name.text }) };
}

const types = ['actor', 'person', 'event', 'claim'];

function order(a: NamedEntry, b: NamedEntry): number {
  return types.indexOf(a.type) - types.indexOf(b.type) || (a.id < b.id ? -1 : 1);
}
