import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/graph/dataset.ts';
import { lookup, nearestNames } from '../../src/search/lookup.ts';
import { namesIndex } from '../../src/search/names-index.ts';
import { readNames } from '../../src/search/read-names.ts';
import { readGold } from './gold.ts';

const { graph } = await readDataset('content');
const names = readNames(namesIndex(graph));
const found = (query: string) => lookup(names, query).map(({ entry }) => `${entry.collection}/${entry.id}`);

describe('names in any spelling and script', () => {
  test.each(readGold('names').map(({ query, expected, kind }) => [query, expected[0]!, kind]))(
    '%s finds %s (%s)',
    (query, expected) => {
      expect(found(query).slice(0, 3)).toContain(expected);
    },
  );
});

describe('words that are no names', () => {
  test.each(readGold('precision').map(({ query }) => query))('%s finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });
});

test('every name and alias of the dataset finds its entry in the first three', () => {
  const missed = names.entries.flatMap((entry) =>
    [entry.name, ...entry.aliases.map(({ name }) => name)]
      .filter((name) => !found(name).slice(0, 3).includes(`${entry.collection}/${entry.id}`))
      .map((name) => `${name} (${entry.id})`),
  );
  expect(missed).toEqual([]);
});

test('every id finds its entry first', () => {
  const missed = names.entries.filter((entry) => found(entry.id)[0] !== `${entry.collection}/${entry.id}`);
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('says which alias matched, as it is written', () => {
  expect(lookup(names, 'الحشد الشعبى')[0]).toMatchObject({ alias: 'الحشد الشعبي' });
  expect(lookup(names, 'Kataib Hezbollah')[0]).not.toHaveProperty('alias');
});

test('offers the nearest names to a query that names nothing', () => {
  expect(found('nujapi')).toEqual([]);
  expect(nearestNames(names, 'nujapi').map(({ entry }) => entry.id)).toContain('harakat-hezbollah-al-nujaba');
});

test.each(['', '   ', '-', '؟', 'the', 'al', 'ال'])('“%s” finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});
