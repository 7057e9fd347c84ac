import { expect, test } from 'vitest';
import { dateOrder } from '../../../src/graph/rules/date-order.ts';
import { actor, claim, event, source } from '../../factories.ts';
import { findings, valuesOf } from './run.ts';

const verdict = {
  rating: 'not-enough-evidence',
  finding: 'Open.',
  confidence: 'low',
  confidence_reason: 'Little seen.',
} as const;

test('an event does not end before it starts', () => {
  expect(findings(dateOrder, [event('e', { start: '2024-02-07', end: '2024-02-06' })])).toEqual([
    'date-order events/e end',
  ]);
  expect(findings(dateOrder, [event('e', { start: '2024-02', end: '2024-02-06' })])).toEqual([]);
});

test('a figure is not older than the event it counts', () => {
  const figure = {
    measure: 'killed',
    who: 'people',
    value: 1,
    attributed_to: 'x',
    as_of: '2024-02-01',
    sources: ['s'],
  } as const;
  expect(findings(dateOrder, [event('e', { start: '2024-02-07', figures: [{ ...figure, sources: ['s'] }] })])).toEqual([
    'date-order events/e figures.0.as_of',
  ]);
});

test('an event does not answer one that came later, and the message names it', () => {
  const entries = [event('e', { start: '2024-02-07', responds_to: ['later'] }), event('later', { start: '2024-03' })];
  expect(findings(dateOrder, entries)).toEqual(['date-order events/e responds_to.0']);
  expect(valuesOf(dateOrder, entries)).toMatchObject([
    { first: 'start of later', value: '2024-03', second: 'start', other: '2024-02-07' },
  ]);
});

test('an event is not part of one that starts later', () => {
  expect(
    findings(dateOrder, [
      event('e', { start: '2024-01-01', part_of: 'whole' }),
      event('whole', { start: '2024-02-01' }),
    ]),
  ).toEqual(['date-order events/e part_of']);
});

test('a claim does not appear, and is not weighed, before it was made', () => {
  const early = claim('c', {
    made: '2024-02-07',
    appearances: [{ source: 's', date: '2024-02-06' }],
    verdict: { ...verdict, as_of: '2024-02-05' },
  });
  expect(findings(dateOrder, [early])).toEqual([
    'date-order claims/c appearances.0.date',
    'date-order claims/c verdict.as_of',
  ]);
});

test('corrections stand in the order in which they were made', () => {
  const corrections = [
    { date: '2024-03-02', what: 'x', why: 'y' },
    { date: '2024-03-01', what: 'x', why: 'y' },
  ];
  expect(findings(dateOrder, [claim('c', { corrections })])).toEqual(['date-order claims/c corrections.1.date']);
});

test('a relation does not end before it begins', () => {
  const relations = [{ type: 'leads' as const, actor: 'b', from: '2020', to: '2019', sources: ['s'] }];
  expect(findings(dateOrder, [actor('a', { relations })])).toEqual(['date-order actors/a relations.0.to']);
});

test('a source does not derive from one that was published later', () => {
  expect(
    findings(dateOrder, [
      source('a', { published: '2024-01-01', derived_from: ['b'] }),
      source('b', { published: '2024-01-02' }),
    ]),
  ).toEqual(['date-order sources/a derived_from.0']);
});
