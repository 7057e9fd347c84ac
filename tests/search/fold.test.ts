import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nameWords, slug, withoutArticle } from '../../src/search/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

test('folding is idempotent for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
    { numRuns: 2000 },
  );
});

test('nothing but letters, digits and single spaces is left', () => {
  fc.assert(fc.property(anyText, (text) => /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u.test(fold(text))));
});

describe('unites', () => {
  test.each([
    ['Kata’ib Ḥizbullāh', 'kataib hizbullah'],
    ["Ka'bi", 'Kaʿbī'],
    ['al-Saadi', 'AL SAADI'],
    ['كتائب', 'كتايب'],
    ['أبو', 'ابو'],
    ['الشعبى', 'الشعبي'],
    ['الشعبی', 'الشعبي'],
    ['اللة', 'الله'],
    ['کتائب', 'كتائب'],
    ['حمــاس', 'حماس'],
    ['كَتَائِب', 'كتائب'],
    ['حزب\u200cالله', 'حزبالله'],
    ['\u2067حماس\u2069', 'حماس'],
    ['ٱلله', 'الله'],
    ['٢٢', '22'],
    ['۲۲', '22'],
    ['S.D.F.', 'sdf'],
    ['Ёлка', 'елка'],
    ['שָׁלוֹם', 'שלום'],
    ['ﻛﺘﺎﺋﺐ', 'كتائب'],
    ['Łódź', 'lodz'],
    ['the group’s', 'the group'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('the article', () => {
  test.each([
    ['al-Saadi', ['saadi']],
    ['as-Saadi', ['saadi']],
    ['ash-Shaabi', ['shaabi']],
    ['an Nujaba', ['nujaba']],
    ['Deir ez-Zor', ['deir', 'zor']],
    ['الحشد الشعبي', ['حشد', 'شعبي']],
    ['حزب الله', ['حزب', 'الله']],
    ['an apple', ['an', 'apple']],
    ['al', ['al']],
    ['tower22', ['tower', '22']],
  ])('is taken off %s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  test('is found where it is written onto the word', () => {
    expect(['alsaadi', 'elomari', 'annujaba', 'ashshaabi', 'austin'].map(withoutArticle)).toEqual([
      'saadi',
      'omari',
      'nujaba',
      'shaabi',
      undefined,
    ]);
  });
});

test('the slug of a name is the id it would be given', () => {
  expect(slug('Harakat Hezbollah al-Nujaba')).toBe('harakat-hezbollah-al-nujaba');
});
