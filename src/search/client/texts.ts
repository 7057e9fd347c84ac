import { fold } from '../fold.ts';
import { contentWords, wordsNeeded, type Query } from '../query.ts';
import type { Counts, Pagefind, Result } from './pagefind-api.ts';

/** Full-text answers, best first. */
export interface Texts {
  results: Result[];
  counts: Counts;
}

/** The words of a query, and which of them stand in any text. */
export interface Asked {
  words: string[];
  known: { word: string; results: Result[] }[];
}

/**
 * Looks each word up by itself. Pagefind answers a word it does not have with texts that hold its
 * beginning (`sour` for `sourdough`); such a word counts as unknown.
 */
export async function askedWords(pagefind: Pagefind, text: string): Promise<Asked> {
  const words = text === '' ? [] : contentWords(text).slice(0, 10);
  const answers = words.map(async (word) => {
    const { results } = await pagefind.search(word);
    const page = await results[0]?.data();
    const held = page && hasFormOf(fold([page.content, ...Object.values(page.meta)].join(' ')), word);
    return held ? [{ word, results }] : [];
  });
  return { words, known: (await Promise.all(answers)).flat() };
}

/** Texts that hold all words that are known, when those are enough; texts of sources come after others like them. */
export async function allWords(pagefind: Pagefind, { words, known }: Asked, filters: Query['filters']): Promise<Texts> {
  if (words.length > 0 && known.length < wordsNeeded(words.length)) return { results: [], counts: {} };
  const query = words.length === 0 ? null : known.map(({ word }) => word).join(' ');
  const [all, sources] = await Promise.all([
    pagefind.search(query, { filters }),
    query === null || filters.type ? undefined : pagefind.search(query, { filters: { ...filters, type: 'source' } }),
  ]);
  if (query === null) return { results: all.results, counts: all.filters };
  const lower = new Set(sources?.results.map(({ id }) => id));
  const weight = ({ id, score }: Result) => (lower.has(id) ? score * sourceWeight : score);
  return { results: all.results.toSorted((a, b) => weight(b) - weight(a)), counts: all.filters };
}

/** Texts that hold most of the words of a question, those with more and rarer words first. */
export function mostWords({ words, known }: Asked): Result[] {
  const needed = wordsNeeded(words.length);
  if (needed >= words.length) return [];
  const tally = new Map<string, { result: Result; words: number; score: number }>();
  for (const { results } of known) {
    const rarity = Math.log(2 + 1000 / (1 + results.length));
    const best = Math.max(...results.map(({ score }) => score), 1e-9);
    for (const result of results) {
      const sum = tally.get(result.id) ?? { result, words: 0, score: 0 };
      tally.set(result.id, { ...sum, words: sum.words + 1, score: sum.score + rarity * (0.5 + result.score / best) });
    }
  }
  const enough = [...tally.values()].filter((sum) => sum.words >= needed);
  return enough
    .sort((a, b) => b.score - a.score)
    .slice(0, 20)
    .map(({ result }) => result);
}

/** Whether folded text holds the word or another form of it: a word that begins with two thirds of its letters. */
function hasFormOf(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word.slice(0, Math.max(2, Math.ceil(word.length * 0.65)))}`);
}

const sourceWeight = 0.35;
