import { expect, test } from 'vitest';
import { readDataset } from '../../src/graph/dataset.ts';
import { actor, claim, graphOf } from '../factories.ts';
import { searchMeta } from '../../src/search/meta.ts';
import { readQuery, textFragment, wordsNeeded, writeQuery } from '../../src/search/query.ts';
import { searchFacets } from '../../src/search/search-page.ts';

const { graph } = await readDataset('content');

test('a claim can be filtered by its rating, its year and those it is about, and is dated', () => {
  const { filters, date } = searchMeta(graph, 'claims', 'three-killed-in-mashtal');
  expect(filters).toEqual(
    expect.arrayContaining([
      { name: 'entry', value: 'claims/three-killed-in-mashtal' },
      { name: 'rating', value: 'supported' },
      { name: 'year', value: '2024' },
      { name: 'event', value: 'mashtal-strike-2024-02-07' },
    ]),
  );
  expect(date).toBe('2024-02-07');
});

test('a source without a date sorts last and has no year', () => {
  const { filters, date } = searchMeta(graph, 'sources', '11alive-undated-georgia-soldiers');
  expect([date, filters.some(({ name }) => name === 'year')]).toEqual(['0000', false]);
  expect(filters).toContainEqual({ name: 'kind', value: 'broadcaster' });
});

test('an actor is about itself, with its aliases as names', () => {
  const { filters, meta } = searchMeta(graph, 'actors', 'kataib-hezbollah');
  expect(filters).toContainEqual({ name: 'actor', value: 'kataib-hezbollah' });
  expect(meta.find(({ name }) => name === 'names')?.value).toContain('كتائب حزب الله');
});

test('every choice of a filter is a value some entry has', () => {
  const facets = searchFacets(graph);
  expect(facets.map(({ name }) => name)).toEqual(['type', 'rating', 'actor', 'event', 'year', 'kind']);
  expect(facets.every(({ options }) => options.length > 0 && options.every(({ label }) => label !== ''))).toBe(true);
});

test('of very many actors a filter offers those that most entries name', () => {
  const actors = Array.from({ length: 150 }, (_, at) => actor(`actor-${at}`));
  const named = claim('named', { about: { actors: ['actor-149'], events: [] } });
  const offered = searchFacets(graphOf(...actors, named)).find(({ name }) => name === 'actor')!.options;
  expect(offered).toHaveLength(100);
  expect(offered.map(({ value }) => value)).toContain('actor-149');
});

test.each(['', '?q=a', '?q=%C3%A4+b&type=claim&rating=refuted&actor=x&event=y&year=2024&kind=wire&sort=date'])(
  'the address %s reads and writes the same state',
  (address) => {
    expect(writeQuery(readQuery(address))).toBe(address);
  },
);

test('the plural of a type means the same', () => {
  expect(readQuery('?type=claims').filters).toEqual({ type: 'claim' });
});

test('a text fragment quotes what would end it', () => {
  expect(textFragment(['al-Saadi', 'a,b & c'])).toBe('#:~:text=al%2DSaadi&text=a%2Cb%20%26%20c');
});

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [5, 3],
])('of %i words %i are enough', (count, needed) => {
  expect(wordsNeeded(count)).toBe(needed);
});
