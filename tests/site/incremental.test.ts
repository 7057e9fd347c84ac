import { appendFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { seeded } from '../../bench/random.ts';
import { buildSite } from './astro.ts';
import { add, editAtRandom } from './edits.ts';
import { treeOf } from './tree.ts';

/** How many sequences of edits to try; `npm run test:incremental` tries fifty. */
const sequences = Number(process.env['SEQUENCES'] ?? 3);

it('builds after random edits what a clean build makes, byte for byte', { timeout: sequences * 120_000 }, async () => {
  const content = resolve('.tmp/incremental/content');
  const options = { content, pagesAPart: 20 };
  generate(content, 60);
  const chance = seeded(7);
  const added = add(content, chance).replace('added ', '');
  const first = await buildSite({ ...options, name: 'incremental/kept' });
  expect([first.code, first.code === 0 ? '' : first.output]).toEqual([0, '']);
  // Few edits at random remove an entry whose page is still in the output.
  rmSync(join(content, `${added}.mdx`));
  for (let sequence = 1; sequence <= sequences; sequence++) {
    const edits = Array.from({ length: 1 + Math.floor(chance() * 5) }, () => editAtRandom(content, chance));
    const happens = [remove, spoil, putBack][sequence % 3]!;
    happens(first.dist);
    const kept = await buildSite({ ...options, name: 'incremental/kept', keep: true });
    expect([kept.code, kept.code === 0 ? '' : kept.output]).toEqual([0, '']);
    const clean = await buildSite({ ...options, name: 'incremental/clean' });
    expect(treeOf(kept.dist), `${edits.join(', ')}, in sequence ${sequence}`).toEqual(treeOf(clean.dist));
    // Otherwise nothing was left out, and the comparison says nothing.
    if (happens !== remove) expect(kept.output).toMatch(/rendered, [1-9]\d* kept as they were/);
  }
});

it('builds for another address what a clean build makes', { timeout: 120_000 }, async () => {
  const content = resolve('.tmp/incremental/moved');
  generate(content, 60);
  const first = await buildSite({ content, name: 'incremental/here' });
  expect([first.code, first.code === 0 ? '' : first.output]).toEqual([0, '']);
  const options = { content, url: 'https://moved.example' };
  const kept = await buildSite({ ...options, name: 'incremental/here', keep: true });
  const clean = await buildSite({ ...options, name: 'incremental/moved-clean' });
  expect([kept.code, clean.code]).toEqual([0, 0]);
  expect(treeOf(kept.dist)).toEqual(treeOf(clean.dist));
});

// So many are still being read when pages are bundled.
it.each([60, 4000])(
  'tells all that is wrong in %i entries, and leaves the last site as it was',
  async (entries) => {
    const content = resolve('.tmp/incremental/faulty');
    generate(content, 60);
    const options = { content, name: 'incremental/faulty-site' };
    const first = await buildSite(options);
    expect([first.code, first.code === 0 ? '' : first.output]).toEqual([0, '']);
    const before = treeOf(first.dist);
    generate(content, entries);
    const [claim, actor] = ['claims', 'actors'].map((folder) => join(folder, readdirSync(join(content, folder))[0]!));
    appendFileSync(join(content, claim!), '\n<Unknown />\n');
    appendFileSync(join(content, actor!), '\n[There](../claims/nowhere.mdx)\n');
    const second = await buildSite({ ...options, keep: true });
    expect(second.code).toBe(1);
    for (const said of [claim!, '`<Unknown>`', actor!, 'no `nowhere` in `claims`'])
      expect(second.output).toContain(said);
    expect(second.output).not.toMatch(/\n\s+at /);
    expect(treeOf(first.dist)).toEqual(before);
  },
  120_000,
);

/** Leaves only the caches, as who wants a clean output does. */
function remove(dist: string): void {
  rmSync(dist, { recursive: true });
}

/** Takes the output away, spoilt, and puts it back, as a CI system does between two builds. */
function putBack(dist: string): void {
  spoil(dist);
  const away = `${dist}-away`;
  rmSync(away, { recursive: true, force: true });
  renameSync(dist, away);
  cpSync(away, dist, { recursive: true, preserveTimestamps: true });
}

/** Does to the output of a build what people and programs do to it before the next. */
function spoil(dist: string): void {
  const [changed, gone] = readdirSync(join(dist, 'claims')).filter((name) => /^(?!added-)[a-z-]+-\d+$/.test(name));
  appendFileSync(join(dist, 'claims', changed!, 'index.html'), '<!-- seen -->');
  rmSync(join(dist, 'claims', gone!), { recursive: true });
  for (const stray of ['claims/stray.html', '_astro/stray/old.js', '.stray/old.html', '.stray-too']) {
    mkdirSync(join(dist, dirname(stray)), { recursive: true });
    writeFileSync(join(dist, stray), 'nothing of this site');
  }
}
