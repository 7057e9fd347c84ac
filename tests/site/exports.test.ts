import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { readDataset } from '../../src/graph/dataset.ts';
import { collections } from '../../src/schema/id.ts';
import { termOf } from '../../src/schema/vocabulary.ts';
import { ratings, site } from '../../src/site.ts';
import { builtPages, filesIn, type BuiltPage } from './pages.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const { graph } = await readDataset(resolve('content'));
const pageOf = (file: string): BuiltPage => pages.find((page) => page.file === file)!;
const text = (path: string): string => readFileSync(join(dist, path), 'utf8');

type Json = Record<string, unknown>;

/** The JSON-LD of a page, read as strictly as the standard asks. */
function jsonLd(page: BuiltPage): Json[] {
  return page.elements
    .filter(({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json')
    .map((script) => JSON.parse(toString(script)) as Json);
}

/** Whether an address of the site has a file. */
function isThere(address: string): boolean {
  const path = decodeURI(new URL(address, `${site.url}${site.base}`).pathname.slice(1));
  return existsSync(join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path));
}

function links(page: BuiltPage, rel: string): Element[] {
  return page.elements.filter(
    ({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes(rel),
  );
}

function isHidden(page: BuiltPage): boolean {
  return page.elements.some(
    ({ properties }) => properties['name'] === 'robots' && String(properties['content']).includes('noindex'),
  );
}

describe('the JSON-LD of the pages', () => {
  test('is one review on each claim page, and says what the page shows', () => {
    for (const { id, data } of graph.all('claims')) {
      const page = pageOf(`claims/${id}/index.html`);
      const reviews = jsonLd(page).filter((node) => node['@type'] === 'ClaimReview');
      expect(reviews).toHaveLength(1);
      const { reviewRating, claimReviewed } = reviews[0] as { reviewRating: Json; claimReviewed: string };
      const main = page.elements.find(({ tagName }) => tagName === 'main')!;
      const badge = page.elements.find(({ properties }) => [properties['className']].flat().includes('rating'))!;
      expect(badge.properties['dataRating']).toBe(data.verdict!.rating);
      expect(toString(badge).trim()).toBe(reviewRating['alternateName']);
      expect(reviewRating['ratingValue']).toBe(termOf(ratings, data.verdict!.rating).value ?? undefined);
      expect(toString(main)).toContain(claimReviewed);
      expect(toString(main)).toContain(reviewRating['ratingExplanation']);
    }
  });

  test('names only pages of this site that are there', () => {
    const broken = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value === 'string' && value.startsWith(`${site.url}/`) && !isThere(value.replace(/#.*$/, '')))
        broken.add(value);
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    pages.forEach((page) => walk(jsonLd(page)));
    expect([...broken]).toEqual([]);
  });

  test('stands on every page of an entry, with the way to it', () => {
    const without = collections
      .flatMap((collection) => graph.all(collection).map(({ id }) => `${collection}/${id}/index.html`))
      .filter(
        (file) =>
          !jsonLd(pageOf(file)).some((node) => node['@type'] === 'BreadcrumbList') || jsonLd(pageOf(file)).length !== 2,
      );
    expect(without).toEqual([]);
  });
});

describe('addresses', () => {
  test('of other forms of a page lead to files', () => {
    const alternates = pages.flatMap((page) =>
      links(page, 'alternate').map(({ properties }) => String(properties['href'])),
    );
    expect(alternates.length).toBeGreaterThan(graph.entries.size);
    expect(alternates.filter((address) => !isThere(address))).toEqual([]);
  });

  test('in the sitemap are all pages that may be found, and no others', () => {
    const parser = new XMLParser({ parseTagValue: false });
    const { urlset } = parser.parse(text('sitemap.xml')) as { urlset: { url: { loc: string }[] } };
    const listed = urlset.url.map(({ loc }) => `${decodeURI(new URL(loc).pathname.slice(1))}index.html`);
    const canonical = pages
      .filter((page) => !isHidden(page) && !['404.html', 'search/index.html'].includes(page.file))
      .map(({ file }) => file);
    expect(listed.sort()).toEqual(canonical.sort());
  });

  test('each have one canonical form, their own', () => {
    for (const page of pages.filter((one) => !isHidden(one) && one.file !== '404.html')) {
      const [canonical, ...more] = links(page, 'canonical').map(({ properties }) => properties['href']);
      expect(more).toEqual([]);
      expect(canonical).toBe(`${site.url}${site.base}${page.file.replace(/index\.html$/, '')}`);
    }
  });
});

describe('files beside the pages', () => {
  test('are a record and Markdown for every entry', () => {
    const files = new Set(filesIn(dist));
    const missing = collections
      .flatMap((collection) =>
        graph.all(collection).flatMap(({ id }) => [`${collection}/${id}.json`, `${collection}/${id}.md`]),
      )
      .filter((file) => !files.has(file));
    expect(missing).toEqual([]);
    for (const { id } of graph.all('claims')) expect((JSON.parse(text(`claims/${id}.json`)) as Json)['id']).toBe(id);
  });

  test('below data/ arrive with the sums that are given for them', () => {
    const sums = text('data/SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    for (const [sum, path] of sums)
      expect([
        path,
        createHash('sha256')
          .update(readFileSync(join(dist, 'data', path)))
          .digest('hex'),
      ]).toEqual([path, sum]);
    const below = filesIn(dist).filter((file) => file.startsWith('data/') && !file.endsWith('.html'));
    expect(below.map((file) => file.slice('data/'.length)).sort()).toEqual(
      [...sums.map(([, path]) => path), 'SHA256SUMS'].sort(),
    );
  });

  test('to embed run no scripts, are left out of search engines, and say the rating', () => {
    for (const { id, data } of graph.all('claims')) {
      const page = pageOf(`embed/${id}/index.html`);
      expect(page.elements.some(({ tagName }) => tagName === 'script')).toBe(false);
      expect(isHidden(page)).toBe(true);
      expect(toString(page.elements.find(({ tagName }) => tagName === 'main')!)).toContain(
        termOf(ratings, data.verdict!.rating).label,
      );
      const { html } = JSON.parse(text(`embed/${id}.json`)) as { html: string };
      expect(isThere(/src="([^"]+)"/.exec(html)![1]!)).toBe(true);
    }
  });
});
