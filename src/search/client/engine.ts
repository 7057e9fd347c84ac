import { lookup, nearestNames, type Hit } from '../lookup.ts';
import { filterNames, type FilterName, type Query } from '../query.ts';
import type { Names } from '../read-names.ts';
import type { Counts, Fragment, Pagefind, Result } from './pagefind-api.ts';
import { allWords, askedWords, mostWords, type Asked } from './texts.ts';

/** One entry found. */
export interface Item {
  result: Result;
  /** Why the names index has it; absent when only the text matched. */
  hit?: Hit;
}

/** What a search found. */
export interface Found {
  /** Entries the query names first, then texts. */
  items: Item[];
  /** For each filter, how many results each of its values would have beside the other filters. */
  counts: Counts;
  /** Names to offer when nothing was found. */
  nearest: Hit[];
}

/** Answers one state of a search. */
export async function find(pagefind: Pagefind, names: Names, query: Query): Promise<Found> {
  const asked = await askedWords(pagefind, query.text);
  const [texts, unfiltered, named] = await Promise.all([
    allWords(pagefind, asked, query.filters),
    allWords(pagefind, asked, {}),
    namedPages(pagefind, query.text === '' ? [] : lookup(names, query.text)),
  ]);
  const loose = unfiltered.results.length < 5 ? mostWords(asked).map((result): Item => ({ result })) : [];
  const inTexts = new Set(unfiltered.results.map(({ id }) => id));
  const extras = await Promise.all(
    once([...named, ...loose])
      .filter(({ result }) => !inTexts.has(result.id))
      .map(async ({ result }) => ({ id: result.id, fragment: await result.data() })),
  );
  const passing = extras.filter(({ fragment }) => passes(fragment, query.filters)).map(({ id }) => id);
  const shown = new Set([...texts.results.map(({ id }) => id), ...passing]);
  const candidates = [...named, ...texts.results.map((result): Item => ({ result })), ...loose];
  const items = once(candidates.filter(({ result }) => shown.has(result.id)));
  return {
    items,
    counts: await countAll(pagefind, asked, query.filters, texts.counts, extras),
    nearest: items.length === 0 ? nearestNames(names, query.text) : [],
  };
}

function once(items: Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ result: { id } }) => !seen.has(id) && seen.add(id));
}

/** The pages of the entries a query names, in the order of the hits. */
async function namedPages(pagefind: Pagefind, hits: readonly Hit[]): Promise<Item[]> {
  const pages = hits.map(async (hit) => {
    const entry = `${hit.entry.collection}/${hit.entry.id}`;
    const { results } = await pagefind.search(null, { filters: { entry } });
    return results.slice(0, 1).map((result) => ({ result, hit }));
  });
  return (await Promise.all(pages)).flat();
}

function passes(fragment: Fragment, filters: Query['filters'], except?: FilterName): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    return name === except || wanted === undefined || (fragment.filters[name]?.includes(wanted) ?? false);
  });
}

async function countAll(
  pagefind: Pagefind,
  asked: Asked,
  filters: Query['filters'],
  base: Counts,
  extras: { fragment: Fragment }[],
): Promise<Counts> {
  const counted = filterNames.map(async (name): Promise<[string, Record<string, number>]> => {
    const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
    const counts = { ...(filters[name] ? (await allWords(pagefind, asked, others)).counts : base)[name] };
    for (const { fragment } of extras.filter((extra) => passes(extra.fragment, filters, name)))
      for (const value of fragment.filters[name] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    return [name, counts];
  });
  return Object.fromEntries(await Promise.all(counted));
}
