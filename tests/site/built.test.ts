import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readDataset } from '../../src/graph/dataset.ts';
import { collections } from '../../src/schema/id.ts';
import { buildSite } from './astro.ts';
import { builtPages, filesIn, internalTargets, type BuiltPage } from './pages.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const byFile = new Map(pages.map((page) => [page.file, page]));

/** Addresses of the pages that lead nowhere, as `page → address`. */
function broken(all: readonly BuiltPage[], folder: string, base: string): string[] {
  const ids = new Map(
    all.map((page) => [page.file, new Set(page.elements.map((element) => element.properties['id']))]),
  );
  return all.flatMap((page) =>
    internalTargets(page, folder, base)
      .filter(
        ({ file, fragment }) =>
          file === undefined ||
          (fragment !== '' && !fragment.startsWith(':~:') && ids.has(file) && !ids.get(file)?.has(fragment)),
      )
      .map(({ address }) => `${page.file} → ${address}`),
  );
}

test('every published entry has a page', async () => {
  const { graph } = await readDataset(resolve('content'));
  const missing = collections
    .flatMap((collection) => graph.all(collection).map(({ id }) => `${collection}/${id}/index.html`))
    .filter((file) => !byFile.has(file));
  expect(missing).toEqual([]);
});

test('every link of the site leads to a page, and every fragment to a place on it', () => {
  expect(broken(pages, dist, '/')).toEqual([]);
});

test('every entry can be reached from the home page by following links', () => {
  const reached = new Set(['index.html']);
  const open = ['index.html'];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const page = byFile.get(file);
    for (const target of page ? internalTargets(page, dist, '/') : []) {
      if (target.file === undefined || reached.has(target.file) || !byFile.has(target.file)) continue;
      reached.add(target.file);
      open.push(target.file);
    }
  }
  const entries = pages
    .map((page) => page.file)
    .filter((file) => /^(?:claims|actors|events|sources)\/[^/]+\/index\.html$/.test(file));
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.filter((file) => !reached.has(file))).toEqual([]);
});

describe('on every page', () => {
  test('a policy forbids inline scripts, inline styles and other hosts', () => {
    const policies = pages.map(({ file, elements }) => {
      const meta = elements.find(
        (element) =>
          element.tagName === 'meta' &&
          element.properties['httpEquiv']?.toString().toLowerCase() === 'content-security-policy',
      );
      return { file, policy: String(meta?.properties['content'] ?? '') };
    });
    expect(
      policies.filter(
        ({ policy }) =>
          !/default-src '(?:self|none)'/.test(policy) || /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy),
      ),
    ).toEqual([]);
  });

  test('no inline script but one the policy names by its digest, no inline style and no event attribute', () => {
    const inline = pages.flatMap(({ file, html, elements }) =>
      elements
        .filter(({ tagName, properties, children }) => {
          if (tagName === 'script' && properties['src'] === undefined && properties['type'] !== 'application/ld+json') {
            const code = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
            return !html.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
          }
          return (
            tagName === 'style' ||
            properties['style'] !== undefined ||
            Object.keys(properties).some((name) => /^on/i.test(name))
          );
        })
        .map(({ tagName }) => `${file}: ${tagName}`),
    );
    expect(inline).toEqual([]);
  });

  test('no id stands twice', () => {
    const twice = pages.flatMap(({ file, elements }) => {
      const ids = elements.flatMap((element) => element.properties['id'] ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${String(id)}`);
    });
    expect(twice).toEqual([]);
  });

  test('there is one heading of the first level, a title, a description and a language, embeds and redirects apart', () => {
    const faults = pages.filter(({ elements }) => {
      const count = (name: string) => elements.filter((element) => element.tagName === name).length;
      const html = elements.find((element) => element.tagName === 'html');
      const description = elements.find(
        (element) => element.tagName === 'meta' && element.properties['name'] === 'description',
      );
      const apart = elements.some(
        ({ properties }) => properties['name'] === 'robots' && properties['content'] === 'noindex',
      );
      const whole =
        count('h1') === 1 && count('title') > 0 && description?.properties['content'] && html?.properties['lang'];
      return !apart && !whole;
    });
    expect(faults.map((page) => page.file)).toEqual([]);
  });

  test('Arabic text carries its language and direction', () => {
    const page = byFile.get('actors/kataib-hezbollah/index.html')!;
    const arabic = page.elements.filter((element) => element.properties['lang'] === 'ar');
    expect(arabic.length).toBeGreaterThan(0);
    expect(arabic.every((element) => element.properties['dir'] === 'rtl')).toBe(true);
  });
});

test('entry pages are indexed for search and overview pages are not', () => {
  const indexed = (file: string) => byFile.get(file)?.html.includes('data-pagefind-body') ?? false;
  expect(indexed('claims/three-killed-in-mashtal/index.html')).toBe(true);
  expect(indexed('sources/xinhua-2024-02-08-militia-leader-killed/index.html')).toBe(true);
  expect(indexed('claims/index.html')).toBe(false);
  expect(indexed('search/index.html')).toBe(false);
});

test('two builds of the same content give the same bytes', async () => {
  const again = await buildSite({ name: 'test-again' });
  expect(again.code, again.output).toBe(0);
  // The index of the search tool names its files by a digest of its own; what it indexes is compared here.
  const own = (folder: string) => filesIn(folder).filter((file) => !file.startsWith('pagefind/'));
  expect(own(again.dist)).toEqual(own(dist));
  const differing = own(dist).filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again.dist, file))),
  );
  expect(differing).toEqual([]);
});

test('below a sub-path every link stays below it and leads somewhere', async () => {
  const { code, output, dist: below } = await buildSite({ name: 'test-base', base: '/facts/' });
  expect(code, output).toBe(0);
  expect(broken(builtPages(below), below, '/facts/')).toEqual([]);
});
