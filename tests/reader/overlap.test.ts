import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexRuns, sharedRuns } from '../../src/reader/overlap.ts';

const report = {
  name: 'report.txt',
  text: 'On Tuesday the council closed the old bridge for two days, after cracks were found in a pillar.',
};
const shared = (text: string) =>
  sharedRuns(text, indexRuns([report])).map(({ offsets, name }) => `${name}: ${text.slice(...offsets)}`);

test('nine words in a row are a copy, whatever the case and the punctuation', () => {
  expect(shared('We read: THE COUNCIL closed the old bridge, for two days – and more.')).toEqual([
    'report.txt: THE COUNCIL closed the old bridge, for two days',
  ]);
});

test('a longer agreement is one finding as long as it goes', () => {
  expect(shared(report.text)).toEqual([`report.txt: ${report.text.slice(0, -1)}`]);
});

test('eight words are none', () => {
  expect(shared('the council closed the old bridge for two weeks')).toEqual([]);
});

test('a short quotation in quotation marks is none', () => {
  expect(shared('It wrote: “the council closed the old bridge for two days”.')).toEqual([]);
});

test('a text shares nothing with no texts', () => {
  fc.assert(fc.property(fc.string(), (text) => sharedRuns(text, indexRuns([])).length === 0));
});
