import { expect, test } from 'vitest';
import type { RatingId } from '../../src/site.ts';
import { claimGroups, confidenceCounts, ratingCounts, topicCounts } from '../../src/views/claim-lists.ts';
import { claim, graphOf } from '../factories.ts';

const rated = (id: string, rating: RatingId, made = '2024-02-07', topics: string[] = []) =>
  claim(id, {
    made,
    topics,
    verdict: {
      rating,
      finding: `Found ${id}.`,
      confidence: 'low',
      confidence_reason: 'Little is known.',
      as_of: '2026-03-02',
    },
  });

const graph = graphOf(
  rated('late', 'refuted', '2024-02-09', ['numbers']),
  rated('early', 'refuted', '2024-01-01', ['numbers', 'prior-notice']),
  rated('sure', 'supported'),
  claim('open', { topics: ['numbers', 'numbers'] }),
);

test('claims stand by rating in the order of the scale, unrated last, each group in order of time', () => {
  expect(claimGroups(graph).map(({ id, items }) => [id, items.map((item) => item.link.id)])).toEqual([
    ['supported', ['sure']],
    ['refuted', ['early', 'late']],
    ['unrated', ['open']],
  ]);
});

test('a list shows the finding, or the summary where there is none', () => {
  const findings = claimGroups(graph).flatMap(({ items }) => items.map((item) => item.finding));
  expect(findings).toEqual(['Found sure.', 'Found early.', 'Found late.', 'Summary of open.']);
});

test('a topic narrows the list', () => {
  expect(claimGroups(graph, 'prior-notice').flatMap(({ items }) => items.map((item) => item.link.id))).toEqual([
    'early',
  ]);
});

test('topics are counted once per claim, in alphabetical order, with readable names', () => {
  expect(topicCounts(graph)).toEqual([
    { topic: { id: 'numbers', label: 'Numbers', href: '/topics/numbers/' }, claims: 3 },
    { topic: { id: 'prior-notice', label: 'Prior notice', href: '/topics/prior-notice/' }, claims: 1 },
  ]);
});

test('the scale is counted whole, steps without a claim included', () => {
  expect(ratingCounts(graph).map(({ rating, claims }) => [rating, claims])).toEqual([
    ['supported', 1],
    ['mostly-supported', 0],
    ['conflicting', 0],
    ['mostly-refuted', 0],
    ['refuted', 2],
    ['not-enough-evidence', 0],
  ]);
  expect(ratingCounts(graph)[0]?.href).toBe('/claims/#supported');
});

test('levels of confidence are counted', () => {
  expect(confidenceCounts(graph).map(({ label, claims }) => [label, claims])).toEqual([
    ['High', 0],
    ['Medium', 0],
    ['Low', 3],
  ]);
});
