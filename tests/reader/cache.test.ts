import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readStory, templatePlaces } from '../../src/cli/guide/story.ts';
import { readDataset } from '../../src/graph/dataset.ts';
import { ReadCache } from '../../src/reader/cache.ts';
import { ProseCache } from '../../src/reader/prose/cache.ts';
import { folderOf, runCommand, write } from '../cli/command.ts';

const story = await readStory();
const claim = templatePlaces['claim.mdx']!;
const loaded = new Map(story).set(claim, `${story.get(claim)!}\nAllegedly so.\n`);
const broken = new Map(story).set(claim, story.get(claim)!.replace('\nmade:', '\nsumary: x\nmade:'));

/** Reads as a new process would, and gives what users see. */
async function read(folder: string, cache: string, base = '/') {
  const caches = { readings: new ReadCache(join(cache, 'read')), prose: new ProseCache(join(cache, 'prose')) };
  const { content, problems } = await readDataset(folder, base, { caches });
  const html = content.entries.flatMap(({ prose }) => (prose ? caches.prose.read(prose.digest) : []));
  return { entries: content.entries, problems, html, places: content.locate('claims/x', ['made']) };
}

it('gives from the cache what it gave before, problems and HTML included', async () => {
  const folder = await folderOf(loaded);
  const cache = await folderOf(new Map());
  const first = await read(folder, cache);
  expect(first.problems.map(({ code }) => code)).toContain('loaded-word');
  expect(first.html.length).toBeGreaterThan(3);
  const packs = readdirSync(join(cache, 'read'));
  expect(await read(folder, cache)).toEqual(first);
  expect(readdirSync(join(cache, 'read'))).toEqual(packs);
});

it('reads again what has changed, and what is asked for under another path', async () => {
  const folder = await folderOf(story);
  const cache = await folderOf(new Map());
  const before = await read(folder, cache);
  await write(folder, broken);
  expect((await read(folder, cache)).problems.map(({ code }) => code)).toContain('unknown-field');
  await write(folder, story);
  expect(await read(folder, cache)).toEqual(before);
  const below = await read(folder, cache, '/facts/');
  expect(below.html.join('')).toContain('href="/facts/');
  expect(before.html.join('')).not.toContain('href="/facts/');
});

it('makes HTML that an earlier check did not ask for, or that is lost', async () => {
  const folder = await folderOf(story);
  const cache = await folderOf(new Map());
  await readDataset(folder, '/', { caches: { readings: new ReadCache(join(cache, 'read')) } });
  const { html } = await read(folder, cache);
  rmSync(join(cache, 'prose'), { recursive: true });
  expect((await read(folder, cache)).html).toEqual(html);
});

it('is never fatal: a broken cache is passed over, one that cannot be written does without', async () => {
  const folder = await folderOf(loaded);
  const cache = await folderOf(new Map());
  const first = await read(folder, cache);
  for (const name of ['read', 'prose'])
    for (const file of readdirSync(join(cache, name))) writeFileSync(join(cache, name, file), 'claimbook-pack 5 0\n');
  expect(await read(folder, cache)).toEqual(first);

  const blocked = await folderOf(new Map([['read', 'a file where the folder should be']]));
  const { problems } = await readDataset(folder, '/', { caches: { readings: new ReadCache(join(blocked, 'read')) } });
  expect(problems).toEqual(first.problems);
});

it('keeps warnings when `check` runs again, and when two run at once', async () => {
  const root = await folderOf(new Map([...loaded].map(([path, text]) => [`content/${path}`, text])));
  const check = () => runCommand('check', ['--content', 'content'], root);
  const [first, second] = await Promise.all([check(), check()]);
  expect(first.out).toContain('[loaded-word]');
  expect([second, await check()]).toEqual([first, first]);
  expect(readdirSync(join(root, '.cache'))).toEqual(['read']);
});
