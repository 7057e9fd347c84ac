import { expect, test } from 'vitest';
import { circles } from '../../../src/graph/rules/circles.ts';
import { event, source } from '../../factories.ts';
import { findings, valuesOf } from './run.ts';

test('events that are part of one another are reported, with the way round', () => {
  const entries = [event('a', { part_of: 'b' }), event('b', { part_of: 'c' }), event('c', { part_of: 'a' })];
  expect(findings(circles, entries)).toEqual([
    'circular-part events/a part_of',
    'circular-part events/b part_of',
    'circular-part events/c part_of',
  ]);
  expect(valuesOf(circles, entries)[0]).toEqual({ value: 'a → b → c → a' });
});

test('an event that leads into a circle but is not in it is not reported', () => {
  expect(
    findings(circles, [event('x', { part_of: 'a' }), event('a', { part_of: 'b' }), event('b', { part_of: 'a' })]),
  ).toEqual(['circular-part events/a part_of', 'circular-part events/b part_of']);
});

test('sources that derive from one another are reported', () => {
  expect(
    findings(circles, [source('a', { derived_from: ['b', 'c'] }), source('b'), source('c', { derived_from: ['a'] })]),
  ).toEqual(['circular-source sources/a derived_from', 'circular-source sources/c derived_from']);
});

test('two ways to the same source are no circle', () => {
  expect(
    findings(circles, [
      source('a', { derived_from: ['b', 'c'] }),
      source('b', { derived_from: ['d'] }),
      source('c', { derived_from: ['d'] }),
      source('d'),
    ]),
  ).toEqual([]);
});
