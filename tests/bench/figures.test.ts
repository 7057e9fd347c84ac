import { expect, test } from 'vitest';
import { median, per, ratio, shown, table } from '../../bench/figures.ts';
import { growth, ratios, resultOf } from '../../bench/report.ts';

test('a median is the middle one, or the mean of two, and unknown when one is', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([10, 9, 100])).toBe(10);
  expect(median([])).toBeUndefined();
  expect(median([1, undefined, 3])).toBeUndefined();
});

test('what is not known is shown as a dash', () => {
  expect([shown(1.26), shown(1.26, 0), shown(undefined), shown(NaN)]).toEqual(['1.3', '1', '–', '–']);
  expect([ratio(1, 2), ratio(undefined, 2), ratio(1, undefined), ratio(1, 0)]).toEqual(['0.50', '–', '–', '–']);
  expect([per(10, 4), per(undefined, 4), per(10, 0)]).toEqual([2.5, undefined, undefined]);
});

test('a table lines up', () => {
  expect(table(['', 'wall s'], [['claimbook', '10.0'], ['x']])).toBe(
    ['|           | wall s |', '| --------- | -----: |', '| claimbook |   10.0 |', '| x         |        |'].join('\n'),
  );
});

const built = (seconds: number, cpu: number | undefined) => ({
  ...{ seconds, cpu, memory: 100, files: 4, pages: 2, size: 1 },
  phases: { render: seconds / 2 },
});

test('a result holds the medians of its rounds, and ratios compare two results', () => {
  const ours = resultOf('claimbook', [built(6, 4), built(2, 3), built(4, 8)]);
  expect(ours).toMatchObject({ seconds: 4, cpu: 4, memory: 100, pages: 2, phases: { render: 2 } });
  const lines = ratios([[ours, resultOf('peer', [built(8, undefined)])]]).split('\n');
  expect(
    lines
      .at(-1)!
      .split('|')
      .map((cell) => cell.trim()),
  ).toEqual(['', 'claimbook : peer', '0.50', '–', '1.00', '1.00', '–', '1.00', '']);
});

test('growth sets the cost of an entry beside that in the smallest dataset of the same name', () => {
  const lines = growth([
    { name: 'cold', entries: 1000, seconds: 1, cpu: 2, memory: 50 },
    { name: 'warm', entries: 1000, seconds: 1, cpu: 1, memory: 50 },
    { name: 'cold', entries: 2000, seconds: 2, cpu: 6, memory: 90 },
  ]).split('\n');
  expect(lines.slice(2).map((line) => line.split('|').at(-2)!.trim())).toEqual(['1.00', '1.50', '1.00']);
  expect(lines[3]).toContain('3.00');
});
