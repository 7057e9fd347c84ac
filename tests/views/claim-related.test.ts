import { expect, test } from 'vitest';
import { relatedClaims } from '../../src/views/claim-related.ts';
import { waysTo } from '../../src/views/ways.ts';
import { claim, graphOf } from '../factories.ts';

const labels = (graph: ReturnType<typeof graphOf>, id: string) =>
  relatedClaims(graph, id, waysTo(graph, `claims/${id}`)).items.map(({ label, links }) => [
    label,
    links.map((link) => link.id),
  ]);

test('a relation is shown on both claims, each in its own words', () => {
  const graph = graphOf(claim('new', { related: [{ claim: 'old', as: 'supersedes' }] }), claim('old'));
  expect(labels(graph, 'new')).toEqual([['Supersedes', ['old']]]);
  expect(labels(graph, 'old')).toEqual([['Superseded by', ['new']]]);
});

test('a pair that both claims state is shown once', () => {
  const graph = graphOf(
    claim('a', { related: [{ claim: 'b', as: 'contradicts' }] }),
    claim('b', { related: [{ claim: 'a', as: 'contradicts' }] }),
  );
  expect(labels(graph, 'a')).toEqual([['Contradicts', ['b']]]);
});

test('relations of one kind stand together, in the order of the vocabulary', () => {
  const graph = graphOf(
    claim('a', {
      related: [
        { claim: 'c', as: 'concerns' },
        { claim: 'b', as: 'repeats' },
      ],
    }),
    claim('b'),
    claim('c'),
    claim('d', { related: [{ claim: 'a', as: 'concerns' }] }),
  );
  expect(labels(graph, 'a')).toEqual([
    ['Repeats', ['b']],
    ['See also', ['c', 'd']],
  ]);
});
