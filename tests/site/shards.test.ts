import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { joinShards } from '../../src/build/join.ts';
import { startBrowser } from '../browser/chromium.ts';
import { open, serve } from '../browser/site.ts';
import { buildSite } from './astro.ts';
import { treeOf } from './tree.ts';

const folder = resolve('.tmp/shards');
const content = join(folder, 'content');
const joined = join(folder, 'joined');
const options = { content, pagesAPart: 20 };

afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives, split into three shards and joined, what one build gives, byte for byte', async () => {
  await rm(folder, { recursive: true, force: true });
  generate(content, 60);
  const whole = await buildSite({ ...options, name: 'shards/whole' });
  expect([whole.code, whole.code === 0 ? '' : whole.output]).toEqual([0, '']);
  const dists: string[] = [];
  for (const index of [1, 2, 3]) {
    const shard = await buildSite({ ...options, name: `shards/${index}`, shard: `${index}/3` });
    expect([shard.code, shard.code === 0 ? '' : shard.output]).toEqual([0, '']);
    // No shard does the work of another.
    expect(Object.keys(treeOf(join(shard.dist, 'claims'))).length).toBeLessThan(
      Object.keys(treeOf(join(whole.dist, 'claims'))).length / 1.5,
    );
    dists.push(shard.dist);
  }
  const answer = await joinShards(dists, joined);
  expect(answer).toEqual({ files: Object.keys(treeOf(whole.dist)).length });
  expect(treeOf(joined)).toEqual(treeOf(whole.dist));
});

it('searches all parts of the index together, and orders what they found by date', async () => {
  const [browser, site] = await Promise.all([startBrowser(), serve(joined)]);
  try {
    const { page } = await open(browser, site, 'search/?type=claim&sort=date');
    const results = page.locator('li[data-result]');
    await results.nth(19).waitFor();
    await page.getByRole('button', { name: /more/i }).click();
    await results.nth(30).waitFor();
    const parts = await page.evaluate(async () => (await (await fetch('names.json')).json()) as { parts: number });
    expect(parts.parts).toBe(3);
    const found = await results.evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));
    const { claims } = JSON.parse(readFileSync(join(joined, 'data/claims.json'), 'utf8')) as {
      claims: { id: string; made: string }[];
    };
    const made = new Map(claims.map((claim) => [`claims/${claim.id}`, /\d{4}[-\d]*/.exec(claim.made)?.[0] ?? '']));
    const dates = found.map((key) => made.get(key!)!);
    expect(dates.length).toBeGreaterThan(30);
    expect(dates).toEqual(dates.toSorted().reverse());
  } finally {
    await browser.close();
    await site.close();
  }
});

it('refuses shards that are not those of one whole', async () => {
  const [one, two] = [join(folder, '1/dist'), join(folder, '2/dist')];
  expect(await joinShards([one, two, two], join(folder, 'out'))).toEqual({
    problems: [`Shard 2/3 is there more than once: \`${two}\`, \`${two}\`.`, 'Shard 3/3 is missing.'],
  });
  expect(await joinShards([one, content], one)).toEqual({
    problems: [
      expect.stringContaining('holds no `shard.json`'),
      expect.stringContaining('choose another folder'),
    ] as unknown[],
  });
});
