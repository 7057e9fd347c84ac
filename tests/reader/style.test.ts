import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadedWords, loadedWordsIn, withoutMarkup } from '../../src/reader/style.ts';

const found = (text: string) => loadedWordsIn(withoutMarkup(text)).map(({ offsets }) => text.slice(...offsets));

test.each([
  ['The ministry admitted it.', ['admitted']],
  ['The army claimed that it had hit a depot.', ['claimed that']],
  ['They neutralised the regime’s militants.', ['neutralised', 'regime', 'militants']],
  ['It was reportedly a massacre.', ['reportedly', 'massacre']],
])('%s', (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each([
  'The spokesman called them “terrorists” and "thugs".',
  'Listed as a Specially Designated Global Terrorist.',
  'Listed as a Foreign Terrorist Organization.',
  'The group claimed that attack.',
  'See [the page](../events/massacre-x.mdx), `regime`, and a citation.[^regime-report]',
  'The permission was admissible.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('the editorial guide holds every loaded word', () => {
  const guide = readFileSync('docs/editorial-guide.md', 'utf8');
  const missing = loadedWords
    .filter(({ pattern }) => !new RegExp(pattern.source, 'iu').test(guide))
    .map(({ pattern }) => pattern.source);
  expect(missing).toEqual([]);
});
