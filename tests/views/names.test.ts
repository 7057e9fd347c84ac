import { describe, expect, test } from 'vitest';
import { tagName } from '../../src/views/alternative-names.ts';
import { letterOf, sortKey } from '../../src/views/letters.ts';
import { namesPages } from '../../src/views/names.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

describe('the letter a name stands under', () => {
  test.each([
    ['al-Saadi', 'S'],
    ['The drone', 'D'],
    ['“Islamic Resistance”', 'I'],
    ['Älteste', 'A'],
    ['26 December', '0–9'],
    ['السعدي', 'س'],
    ['أبو مهدي', 'ا'],
    ['Хезболла', 'Х'],
    ['', '0–9'],
  ])('of %s is %s', (name, letter) => {
    expect(letterOf(name).label).toBe(letter);
  });

  test('marks Arabic letters as Arabic', () => {
    expect(letterOf('كتائب')).toMatchObject({ lang: 'ar', dir: 'rtl', id: 'u0643' });
  });

  test('is one for all of a script that has thousands', () => {
    expect(letterOf('北京')).toEqual(letterOf('上海'));
  });

  test('is found without the article and without marks', () => {
    expect(sortKey('Al-Ṣadr')).toBe('sadr');
  });
});

describe('the list of all names', () => {
  const graph = graphOf(
    actor('saadi', {
      name: 'al-Saadi',
      aliases: [
        { name: 'السعدي', language: 'ar' },
        { name: 'Abu Bakr', language: 'ar-Latn', weak: true },
      ],
    }),
    event('strike', { name: 'Strike', aliases: [{ name: 'The raid' }] }),
    claim('three', { title: 'Three people died' }),
    source('arabic', { title: 'من هو السعدي', language: 'ar' }),
    source('english', { title: 'Who was he' }),
  );
  const view = namesPages(graph)[0]!;
  const all = view.names.flatMap(({ items }) => items);

  test('holds every name of every entry once, each leading to its page', () => {
    expect(all.map(({ name, link }) => [name.name, link.id])).toEqual([
      ['Abu Bakr', 'saadi'],
      ['The raid', 'strike'],
      ['al-Saadi', 'saadi'],
      ['Strike', 'strike'],
      ['Three people died', 'three'],
      ['السعدي', 'saadi'],
    ]);
  });

  test('shows the variants under the name of the page and says where the others lead', () => {
    const own = all.find(({ name }) => name.name === 'al-Saadi');
    expect(own?.variants.map(({ name }) => name)).toEqual(['السعدي', 'Abu Bakr']);
    expect(all.find(({ name }) => name.name === 'Abu Bakr')).toMatchObject({ alias: true, name: { weak: true } });
  });

  test('puts other scripts after Latin letters, and sources apart', () => {
    expect(view.names.map(({ label }) => label)).toEqual(['A', 'R', 'S', 'T', 'س']);
    expect(view.sources.map(({ label, items }) => [label, items[0]?.name.lang])).toEqual([
      ['W', undefined],
      ['م', 'ar'],
    ]);
    expect(new Set(view.groups.map(({ id }) => id)).size).toBe(7);
  });

  test('says language and script in words', () => {
    expect(tagName('ar-Latn')).toBe('Arabic in Latin letters');
    expect(tagName('fa')).toBe('Persian');
    expect(tagName('und')).toBe('Language not known');
    expect(tagName('und-Cyrl')).toBe('Language not known in Cyrillic letters');
  });
});
