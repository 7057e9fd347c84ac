import { expect, it } from 'vitest';
import { digestOfRead } from '../../src/graph/read-digests.ts';
import { readOf } from '../../src/graph/reads.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { actor, claim, graphOf } from '../factories.ts';

const before = [actor('a'), actor('b'), claim('c', { claimants: ['a'] }), claim('d')];

/** Which of these questions the entries answer otherwise than those before. */
function changed(entries: readonly Entry[], questions: readonly string[]): string[] {
  const [old, now] = [graphOf(...before), graphOf(...entries)];
  return questions.filter((name) => digestOfRead(old, readOf(name)) !== digestOfRead(now, readOf(name)));
}

const questions = ['actors/a', 'actors/b', 'claims/c', 'claims/e', 'to actors/a', 'to actors/b', 'claims', 'actors'];

it('the same entries give the same answers, in whatever order they come', () => {
  expect(changed(before.toReversed(), questions)).toEqual([]);
});

it('another answer is told by each question it is an answer to', () => {
  const [a, b, , d] = before as [Entry, Entry, Entry, Entry];
  expect(changed([a, b, claim('c', { claimants: ['a'], title: 'Another' }), d], questions)).toEqual([
    'claims/c',
    'to actors/a',
    'claims',
  ]);
  expect(changed([a, b, claim('c', { claimants: ['b'] }), d], questions)).toEqual([
    'claims/c',
    'to actors/a',
    'to actors/b',
    'claims',
  ]);
  expect(changed([...before, claim('e')], questions)).toEqual(['claims/e', 'claims']);
  expect(changed(before.slice(1), questions)).toEqual(['actors/a', 'actors']);
});

it('another text of a file is another answer, whatever came of it', () => {
  const [a, ...rest] = before as [Entry, ...Entry[]];
  const graphs = ['1', '2'].map((digest) => graphOf({ ...a, digest }, ...rest));
  const [one, two] = graphs.map((graph) => digestOfRead(graph, readOf('actors/a')));
  expect(one).not.toBe(two);
});
