import { expect, test } from 'vitest';
import type { RatingId } from '../../src/site.ts';
import { claimPages, confidenceCounts, ratingCounts, topicPages } from '../../src/views/claim-lists.ts';
import { mainTopics, topicCounts, topicListPages } from '../../src/views/topics.ts';
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
  expect(claimPages(graph)[0]!.groups.map(({ id, items }) => [id, items.map((item) => item.link.id)])).toEqual([
    ['supported', ['sure']],
    ['refuted', ['early', 'late']],
    ['unrated', ['open']],
  ]);
});

test('a list shows the finding, or the summary where there is none', () => {
  const findings = claimPages(graph)[0]!.groups.flatMap(({ items }) => items.map((item) => item.finding));
  expect(findings).toEqual(['Found sure.', 'Found early.', 'Found late.', 'Summary of open.']);
});

test('a topic narrows the list', () => {
  const [page] = topicPages(graph, 'prior-notice');
  expect(page?.groups.flatMap(({ items }) => items.map((item) => item.link.id))).toEqual(['early']);
  expect(page?.breadcrumbs.at(-1)?.label).toBe('Prior notice');
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

test('a rating leads to the page of the list on which its claims begin', () => {
  const many = Array.from({ length: 160 }, (_, index) => rated(`s${index}`, 'supported'));
  const hrefs = ratingCounts(graphOf(...many, rated('no', 'refuted'))).map(({ href }) => href);
  expect(hrefs.at(0)).toBe('/claims/#supported');
  expect(hrefs.at(-2)).toBe('/claims/page/2/#refuted');
});

test('the list of topics holds all, and the head of another list the largest', () => {
  const topics = Array.from({ length: 60 }, (_, index) => `t${100 + index}`);
  const many = graphOf(rated('all', 'refuted', '2024', topics), rated('last', 'refuted', '2024', topics.slice(-30)));
  expect(topicListPages(many)[0]?.groups[0]?.items).toHaveLength(60);
  const main = mainTopics(many).map(({ topic }) => topic.id);
  expect(main).toHaveLength(40);
  expect(main).toEqual(main.toSorted());
  expect(main).toEqual(expect.arrayContaining(topics.slice(-30)));
});
