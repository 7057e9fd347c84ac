import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independentOrigins, originsOf, type Testimony } from '../../src/graph/origins.ts';
import { actor, graphOf, source } from '../factories.ts';

const graph = graphOf(
  source('ap-one', { publisher: 'Times', carries: 'AP' }),
  source('ap-two', { publisher: 'Post', carries: 'AP' }),
  source('rudaw-one', { publisher: 'Rudaw' }),
  source('rudaw-two', { publisher: 'Rudaw (via a mirror)' }),
  source('agency', { publisher: 'AP' }),
  source('summary', { publisher: 'Digest', derived_from: ['rudaw-one'] }),
  source('repost', { publisher: 'Copyblog', kind: 'aggregator' }),
  source('ap-repost', { publisher: 'Copyblog', kind: 'aggregator', carries: 'AP' }),
  source('ministry', { publisher: 'Ministry of Works', speaks_for: 'works' }),
  source('other', { publisher: 'Gazette' }),
  actor('works', { name: 'Works' }),
);

const origins = (...testimonies: (string | Testimony)[]) =>
  originsOf(
    graph,
    testimonies.map((one) => (typeof one === 'string' ? { source: one } : one)),
  );
const shape = (...testimonies: (string | Testimony)[]) =>
  origins(...testimonies).map(
    ({ name, because, sources, counts }) => `${name}: ${because} (${sources.join(' ')})${counts ? '' : ' uncounted'}`,
  );

describe('one origin are', () => {
  test('copies of one agency, the agency itself among them', () => {
    expect(shape('ap-one', 'ap-two', 'agency', 'ap-repost')).toEqual([
      'AP: same-copy (agency ap-one ap-repost ap-two)',
    ]);
  });
  test('reports of one publisher, whatever way they reached us', () => {
    expect(shape('rudaw-one', 'rudaw-two')).toEqual(['Rudaw: same-publisher (rudaw-one rudaw-two)']);
  });
  test('a source and what derives from it', () => {
    expect(shape('rudaw-one', 'summary')).toEqual(['Rudaw: derived (rudaw-one summary)']);
  });
  test('sources that derive from the same one, even if that one is not used', () => {
    expect(origins('summary', 'rudaw-two')).toHaveLength(1);
  });
  test('a party’s own document and whoever only passes its word on', () => {
    expect(shape('ministry', { source: 'other', relays: 'works' })).toEqual(['Works: same-party (ministry other)']);
  });
});

test('sources that share nothing are origins of their own', () => {
  expect(shape('other', 'rudaw-one', 'ap-one')).toEqual([
    'AP: same-copy (ap-one)',
    'Gazette: single (other)',
    'Rudaw: single (rudaw-one)',
  ]);
});

test('a copy of an unknown original is listed but not counted', () => {
  expect(shape('repost')).toEqual(['Copyblog: unseen (repost) uncounted']);
  expect(independentOrigins(origins('repost', 'other'))).toBe(1);
});

test('one source may speak with its own voice and pass on another’s', () => {
  expect(shape('other', { source: 'other', relays: 'works' })).toEqual([
    'Gazette: single (other)',
    'Works: same-party (other)',
  ]);
});

test('neither the order of the sources nor repetition changes the count', () => {
  const ids = graph.all('sources').map((entry) => entry.id);
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), fc.infiniteStream(fc.nat()), (chosen, numbers) => {
      const shuffled = [...chosen, ...chosen]
        .map((id) => ({ id, at: numbers.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ id }) => id);
      expect(shape(...shuffled)).toEqual(shape(...chosen));
    }),
  );
});
