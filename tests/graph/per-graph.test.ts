import { expect, test } from 'vitest';
import { perGraph, perSubject } from '../../src/graph/per-graph.ts';
import { entryLink } from '../../src/views/link.ts';
import { claimPages } from '../../src/views/claim-lists.ts';
import { waysTo } from '../../src/views/ways.ts';
import { actor, claim, graphOf } from '../factories.ts';

test('what is made of a graph is made once, also when it is nothing', () => {
  let made = 0;
  const none = perGraph(() => {
    made += 1;
    return undefined;
  });
  const graph = graphOf();
  expect([none(graph), none(graph)]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
  none(graphOf());
  expect(made).toBe(2);
});

test('what is made of a subject holds for one graph alone', () => {
  const size = perSubject((graph, extra: number) => [graph.entries.size + extra]);
  const [small, large] = [graphOf(), graphOf(actor('a'))];
  expect([size(small, 1), size(large, 1), size(small, 2)]).toEqual([[1], [2], [2]]);
  expect(size(large, 1)).toBe(size(large, 1));
});

test('views of two graphs with the same ids are not mixed up', () => {
  const one = graphOf(actor('a', { name: 'First' }), claim('c', { claimants: ['a'] }));
  const other = graphOf(actor('a', { name: 'Second' }), claim('c', { title: 'Changed', claimants: [] }));
  expect([one, other].map((graph) => entryLink(graph, 'actors', 'a').label)).toEqual(['First', 'Second']);
  expect([one, other].map((graph) => waysTo(graph, 'actors/a').all.length)).toEqual([1, 0]);
  const titles = [one, other].map((graph) => claimPages(graph)[0]!.groups[0]!.items[0]!.link.label);
  expect(titles[1]).toBe('Changed');
  expect(titles[0]).not.toBe('Changed');
});
