import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { readDataset } from '../../src/graph/dataset.ts';
import { collections, keyOf } from '../../src/schema/id.ts';
import { actorView } from '../../src/views/actor.ts';
import { claimPages } from '../../src/views/claim-lists.ts';
import { claimView } from '../../src/views/claim.ts';
import { eventView } from '../../src/views/event.ts';
import { excerptSize } from '../../src/views/excerpt.ts';
import { listPaths } from '../../src/views/list-paths.ts';
import { pathHref } from '../../src/views/link.ts';
import { actorPages, eventPages, sourcePages } from '../../src/views/lists.ts';
import { namesPages } from '../../src/views/names.ts';
import { networkPages } from '../../src/views/network.ts';
import { referencePages } from '../../src/views/reference-pages.ts';
import { hubs, referencePaths } from '../../src/views/references.ts';
import { sourceView } from '../../src/views/source.ts';
import { timelinePages } from '../../src/views/timeline.ts';

/** A dataset of the generator with hubs that hundreds refer to, through every view. */
const folder = mkdtempSync(join(tmpdir(), 'claimbook-'));
generate(folder, 600);
const { graph } = await readDataset(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const views = [
  ...graph.all('claims').map(({ id }) => claimView(graph, id)),
  ...graph.all('events').map(({ id }) => eventView(graph, id)),
  ...graph.all('actors').map(({ id }) => actorView(graph, id)),
  ...graph.all('sources').map(({ id }) => sourceView(graph, id)),
];

/** Every list in a view, and every way to more of one. */
function walk(value: unknown, lists: unknown[][], rests: { href: string }[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) lists.push(value);
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'rest') rests.push(inner as { href: string });
    walk(inner, lists, rests);
  }
}

describe('the pages of entries to which very many refer', () => {
  const lists: unknown[][] = [];
  const rests: { href: string }[] = [];
  // The sources of a page are those of what it shows.
  for (const { sources: _, ...view } of views.map((one) => ({ sources: [], ...one }))) walk(view, lists, rests);

  test('show no list longer than an excerpt', () => {
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(excerptSize);
    expect(rests.length).toBeGreaterThan(10);
  });

  test('lead to where the rest of each list begins', () => {
    const places = new Set(
      hubs(graph).flatMap((key) =>
        referencePages(graph, key).flatMap(({ path, groups }) =>
          groups.filter(({ continued }) => !continued).map(({ id }) => `${pathHref(path)}#${id}`),
        ),
      ),
    );
    expect(rests.map(({ href }) => href).filter((href) => href.includes('/references/') && !places.has(href))).toEqual(
      [],
    );
  });
});

describe('the list of all that refer to an entry', () => {
  test('holds every one of them in every way exactly once', () => {
    const all = hubs(graph);
    expect(all.length).toBeGreaterThan(5);
    for (const key of all) {
      const rows = referencePages(graph, key).flatMap(({ groups }) =>
        groups.flatMap(({ label, items }) => items.map(({ link }) => `${label} ${link.key}`)),
      );
      expect(new Set(rows).size).toBe(rows.length);
      const referring = new Set(
        graph.to(key).flatMap(({ from }) => (from === key || from.startsWith('pages/') ? [] : from)),
      );
      expect(new Set(rows.map((row) => row.split(' ').at(-1)))).toEqual(referring);
    }
  });

  test('is there exactly for those whose page does not name all', () => {
    const named = collections.flatMap((collection) =>
      graph.all(collection).map(({ id }) => {
        const key = keyOf(collection, id);
        const view = { claims: claimView, events: eventView, actors: actorView, sources: sourceView }[collection];
        return view(graph, id).backlinks.some(({ rest }) => rest) ? key : undefined;
      }),
    );
    expect(hubs(graph).toSorted()).toEqual(named.filter((key) => key !== undefined).toSorted());
  });

  test('has the pages that are told of it', () => {
    for (const key of hubs(graph))
      expect(referencePages(graph, key).map(({ path }) => path)).toEqual(referencePaths(graph, key));
  });
});

describe('lists', () => {
  test('hold every entry once, on pages that are no longer than they may be', () => {
    const claims = claimPages(graph);
    expect(claims.length).toBeGreaterThan(2);
    for (const { groups } of claims) expect(groups.flatMap(({ items }) => items).length).toBeLessThanOrEqual(150);
    const ids = (pages: readonly { groups: readonly { items: readonly { link: { id: string } }[] }[] }[]) =>
      pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ link }) => link.id))).toSorted();
    const all = (collection: (typeof collections)[number]) =>
      graph
        .all(collection)
        .map(({ id }) => id)
        .toSorted();
    expect(ids(claims)).toEqual(all('claims'));
    expect(ids(eventPages(graph))).toEqual(all('events'));
    expect(ids(timelinePages(graph))).toEqual(all('events'));
    expect(ids(actorPages(graph))).toEqual(all('actors'));
    expect(ids(sourcePages(graph))).toEqual(all('sources'));
    expect(new Set(ids(namesPages(graph))).size).toBe(600);
  });

  test('name a few claims with an event and lead to the others', () => {
    const items = eventPages(graph).flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(Math.max(...items.map(({ claims }) => claims.length))).toBe(12);
    const [cut] = items.filter(({ rest }) => rest);
    expect(cut?.rest).toMatchObject({ label: `All ${cut?.ratings.length} claims`, href: `${cut?.link.href}#claims` });
  });

  test('have a picture on their first page only', () => {
    expect(
      timelinePages(graph)
        .map(({ picture }) => picture !== undefined)
        .indexOf(true, 1),
    ).toBe(-1);
    expect(
      networkPages(graph)
        .map(({ figure }) => figure !== undefined)
        .indexOf(true, 1),
    ).toBe(-1);
  });

  test('have addresses of their own', () => {
    const paths = listPaths(graph);
    expect(new Set(paths).size).toBe(paths.length);
    const hub = hubs(graph).find((key) => key.startsWith('actors/'))!;
    expect(paths).toEqual(expect.arrayContaining(['claims/page/2/', `${hub}/references/`]));
  });
});
