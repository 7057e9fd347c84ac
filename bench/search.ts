import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { fold } from '../src/search/fold.ts';
import { lookup } from '../src/search/lookup.ts';
import { encodeNames } from '../src/search/names-code.ts';
import { readNames } from '../src/search/read-names.ts';
import type { Pagefind } from '../src/search/client/pagefind-api.ts';
import { startBrowser } from '../tests/browser/chromium.ts';
import { open, serve } from '../tests/browser/site.ts';
import { readGold, type GoldCase } from '../tests/search/gold.ts';
import { buildSite } from '../tests/site/astro.ts';
import { generatedNames } from './names.ts';

/** One way to search: the keys of entries found, best first. */
type Search = (query: string) => Promise<string[]>;

/**
 * Measures the search of the shipped site in a browser: how many gold queries are answered among the
 * first three and five results and at which mean reciprocal rank, with Pagefind alone and with names
 * and texts together; how many queries for nothing bring a name; size and speed of the names index.
 */
export async function benchSearch({ dist }: { dist?: string }): Promise<void> {
  const built = dist ? { code: 0, output: '', dist: resolve(dist) } : await buildSite({ name: 'bench-search' });
  if (built.code !== 0) throw new Error(built.output);
  const [browser, site] = await Promise.all([startBrowser(), serve(built.dist)]);
  try {
    const { page } = await open(browser, site, 'search/');
    const ours: Search = (query) => onPage(page, query);
    const alone: Search = (query) => withPagefind(page, query);
    for (const name of ['names', 'text'] as const) {
      const gold = readGold(name);
      report(`${name}, ${gold.length} queries, Pagefind alone`, await measure(alone, gold));
      report(`${name}, ${gold.length} queries, this search`, await measure(ours, gold));
    }
    const nothing = readGold('precision');
    let named = 0;
    for (const { query } of nothing) {
      await ours(query);
      if ((await page.locator('[data-match=name]').count()) > 0) named += 1;
    }
    console.log(`precision, ${nothing.length} queries: ${named} with a name`);
    await speeds(page);
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Measured {
  three: number;
  five: number;
  rank: number;
}

async function measure(search: Search, gold: readonly GoldCase[]): Promise<Measured> {
  const sum: Measured = { three: 0, five: 0, rank: 0 };
  for (const { query, expected } of gold) {
    const place = (await search(query)).findIndex((key) => expected.includes(key)) + 1;
    if (place === 0) continue;
    if (place <= 3) sum.three += 1;
    if (place <= 5) sum.five += 1;
    sum.rank += 1 / place;
  }
  const share = (part: number) => part / gold.length;
  return { three: share(sum.three), five: share(sum.five), rank: share(sum.rank) };
}

function report(what: string, { three, five, rank }: Measured): void {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  console.log(`${what}: recall@3 ${percent(three)}, recall@5 ${percent(five)}, MRR ${rank.toFixed(3)}`);
}

async function onPage(page: Page, query: string): Promise<string[]> {
  await page.getByRole('main').getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await page.getByText(`for “${query}”`).waitFor();
  return page.locator('li[data-result]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-result')!));
}

async function withPagefind(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const address = new URL('../pagefind/pagefind.js', location.origin + location.pathname).href;
    const pagefind = (await import(address)) as Pagefind;
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ filters }) => filters['entry']?.[0] ?? '');
  }, query);
}

/** Size of the names index of 5,000 generated entries, and the time of a look-up in it beside a full-text search. */
async function speeds(page: Page): Promise<void> {
  const entries = generatedNames(5000);
  const file = JSON.stringify(encodeNames(entries, ['supported', 'refuted']));
  console.log(
    `names index, ${entries.length} generated entries: ${gzipSync(file).length} bytes compressed, ${file.length} plain`,
  );
  const names = readNames(JSON.parse(file) as Parameters<typeof readNames>[0]);
  const queries = entries.filter((_, at) => at % 50 === 0).map(({ name }) => fold(name).slice(0, 12));
  for (const query of queries) lookup(names, query);
  names.recent.clear();
  const started = performance.now();
  for (const query of queries) lookup(names, query);
  const each = (performance.now() - started) / queries.length;
  const gold = readGold('text');
  await withPagefind(page, gold[0]!.query);
  const before = performance.now();
  for (const { query } of gold) await withPagefind(page, query);
  const text = (performance.now() - before) / gold.length;
  console.log(
    `look-up among 5,000: ${each.toFixed(1)} ms, ${(each / text).toFixed(2)} of a full-text search of the shipped site`,
  );
}
