import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStory, templatePlaces } from '../../src/cli/guide/story.ts';
import { buildSite } from './astro.ts';
import { builtPages, filesIn } from './pages.ts';

const content = '.tmp/test-moved-content';
afterAll(() => rmSync(content, { recursive: true, force: true }));

test('an entry that had another id is still found at its former address, below a sub-path too', async () => {
  const claim = templatePlaces['claim.mdx']!;
  const page = (id: string): [string, string] => [
    `pages/${id}.mdx`,
    `---\ntitle: ${id}\nsummary: What ${id} says.\n---\n\nText.\n`,
  ];
  for (const [path, text] of [...(await readStory()), page('home'), page('about')]) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const { code, output, dist } = await buildSite({ name: 'test-moved', content, base: '/facts/' });
  expect(code, output).toBe(0);

  const now = `/facts/${claim.replace('.mdx', '/')}`;
  const moved = builtPages(dist).find(({ file }) => file === 'claims/bridge-closure-lasted-two-days/index.html')!;
  const meta = Object.fromEntries(
    moved.elements
      .filter(({ tagName }) => tagName === 'meta')
      .map(({ properties }) => [
        String(properties['name'] ?? [properties['httpEquiv']].flat()[0]),
        properties['content'],
      ]),
  );
  expect(meta['refresh']).toBe(`0; url=${now}`);
  expect(meta['robots']).toBe('noindex');
  expect(
    moved.elements.find(({ properties }) => [properties['rel']].flat().includes('canonical'))!.properties['href'],
  ).toBe(`https://claimbook.example${now}`);
  expect(moved.elements.some(({ tagName, properties }) => tagName === 'a' && properties['href'] === now)).toBe(true);
  expect(filesIn(dist)).toContain(`${now.slice('/facts/'.length)}index.html`);
});
