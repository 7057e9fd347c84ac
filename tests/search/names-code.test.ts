import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNames, encodeNames } from '../../src/search/names-code.ts';
import type { NamedEntry } from '../../src/search/names.ts';
import { slug } from '../../src/search/fold.ts';

const ratings = ['supported', 'refuted'] as const;
const text = fc.oneof(
  fc.constantFrom('al-Saadi', 'Deir ez-Zor', 'كتائب حزب الله', 'a- b', '|~#;', 'x  y', '-', 'Tower 22'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((name) => !name.includes('\n')),
);
const entry = fc.record<NamedEntry>({
  collection: fc.constant('actors'),
  id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/),
  type: fc.constantFrom('person', 'actor'),
  name: text,
  aliases: fc.array(fc.record({ name: text, weak: fc.boolean() }), { maxLength: 3 }),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      expect(decodeNames(encodeNames(entries, ratings))).toEqual(entries);
    }),
  );
});

test('keeps types, ratings and ids that follow from the name', () => {
  const entries: NamedEntry[] = [
    { collection: 'actors', id: slug('Abu Taqwa'), type: 'person', name: 'Abu Taqwa', aliases: [] },
    { collection: 'events', id: 'a-strike-2024-02-07', type: 'event', name: 'A strike', aliases: [] },
    { collection: 'claims', id: 'one', type: 'claim', name: 'It was so', aliases: [], rating: 'refuted' },
    { collection: 'claims', id: 'two', type: 'claim', name: 'It is being checked', aliases: [] },
  ];
  expect(decodeNames(encodeNames(entries, ratings))).toEqual(entries);
});

test('reads back thousands of different words', () => {
  const entries = Array.from({ length: 5000 }, (_, n): NamedEntry => {
    const name = `Name${n} Word${n % 977} al-Third${n % 13}`;
    return { collection: 'actors', id: `id-${n}`, type: 'person', name, aliases: [] };
  });
  expect(decodeNames(encodeNames(entries, ratings))).toEqual(entries);
});
