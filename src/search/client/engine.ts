import { lookup, nearestNames, type Hit } from '../lookup.ts';
import { contentWords, filterNames, wordsNeeded, type FilterName, type Query } from '../query.ts';
import type { Names } from '../read-names.ts';
import type { Counts, Fragment, Pagefind, Result } from './pagefind-api.ts';

/** One entry found. */
export interface Item {
  result: Result;
  /** Why the names index has it; absent when only the text matched. */
  hit?: Hit;
}

/** What a search found: entries the query names first, then texts. */
export interface Found {
  items: Item[];
  /** For each filter, how many results each of its values would have beside the other filters. */
  counts: Counts;
  /** Names to offer when nothing was found. */
  nearest: Hit[];
}

/** Answers one state of a search. */
export async function find(pagefind: Pagefind, names: Names, query: Query): Promise<Found> {
  const hits = query.text === '' ? [] : lookup(names, query.text);
  const [text, named, loose] = await Promise.all([
    searchText(pagefind, query.text, query.filters),
    namedPages(pagefind, hits),
    looseMatches(pagefind, query.text),
  ]);
  const whole = await searchText(pagefind, query.text, {});
  const known = new Set(whole.results.map(({ id }) => id));
  const few = whole.results.length < 5 ? loose : [];
  const extras = await Promise.all(
    [...named, ...few.map((result): Item => ({ result }))]
      .filter(({ result }, at, all) => !known.has(result.id) && all.findIndex((x) => x.result.id === result.id) === at)
      .map(async (item) => ({ ...item, fragment: await item.result.data() })),
  );
  const passing = new Set(
    extras.filter(({ fragment }) => passes(fragment, query.filters)).map(({ result }) => result.id),
  );
  const shown = new Set([...text.results.map(({ id }) => id), ...passing]);
  const items: Item[] = [...named, ...text.results.map((result) => ({ result })), ...few.map((result) => ({ result }))]
    .filter(({ result }) => shown.has(result.id))
    .filter(({ result }, at, all) => all.findIndex((other) => other.result.id === result.id) === at);
  return {
    items: query.sort === 'date' ? await byDate(pagefind, items) : items,
    counts: await countAll(pagefind, query, text.filters, extras),
    nearest: items.length === 0 ? nearestNames(names, query.text) : [],
  };
}

/** Texts that hold all words; those of sources after the others of the same weight. */
async function searchText(pagefind: Pagefind, text: string, filters: Query['filters']) {
  const words = text === '' ? null : contentWords(text).join(' ');
  const [all, sources] = await Promise.all([
    pagefind.search(words, { filters }),
    words === null || filters.type ? undefined : pagefind.search(words, { filters: { ...filters, type: 'source' } }),
  ]);
  const lower = new Set(sources?.results.map(({ id }) => id));
  const weight = ({ id, score }: Result) => (lower.has(id) ? score * sourceWeight : score);
  return { ...all, results: words === null ? all.results : all.results.toSorted((a, b) => weight(b) - weight(a)) };
}

const sourceWeight = 0.35;

/** The pages of the entries a query names, in the order of the hits. */
async function namedPages(pagefind: Pagefind, hits: readonly Hit[]): Promise<(Item & { hit: Hit })[]> {
  const pages = hits.map(async (hit) => {
    const entry = `${hit.entry.collection}/${hit.entry.id}`;
    const { results } = await pagefind.search(null, { filters: { entry } });
    return results.slice(0, 1).map((result) => ({ result, hit }));
  });
  return (await Promise.all(pages)).flat();
}

/** Texts that hold most of the words of a question, those with more and rarer words first. */
async function looseMatches(pagefind: Pagefind, text: string): Promise<Result[]> {
  const words = contentWords(text).slice(0, 8);
  const needed = wordsNeeded(words.length);
  if (needed === words.length) return [];
  const answers = await Promise.all(words.map(async (word) => (await pagefind.search(word)).results));
  const tally = new Map<string, { result: Result; words: number; score: number }>();
  for (const results of answers) {
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

function passes(fragment: Fragment, filters: Query['filters'], except?: FilterName): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    return name === except || wanted === undefined || (fragment.filters[name]?.includes(wanted) ?? false);
  });
}

async function countAll(
  pagefind: Pagefind,
  query: Query,
  base: Counts,
  extras: { fragment: Fragment }[],
): Promise<Counts> {
  const counted = filterNames.map(async (name): Promise<[string, Record<string, number>]> => {
    const others = Object.fromEntries(Object.entries(query.filters).filter(([other]) => other !== name));
    const counts = { ...(query.filters[name] ? (await searchText(pagefind, query.text, others)).filters : base)[name] };
    for (const { fragment } of extras.filter((extra) => passes(extra.fragment, query.filters, name)))
      for (const value of fragment.filters[name] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    return [name, counts];
  });
  return Object.fromEntries(await Promise.all(counted));
}

async function byDate(pagefind: Pagefind, items: Item[]): Promise<Item[]> {
  const { results } = await pagefind.search(null, { sort: { date: 'desc' } });
  const place = new Map(results.map(({ id }, at) => [id, at]));
  const placeOf = ({ result }: Item) => place.get(result.id) ?? Infinity;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
