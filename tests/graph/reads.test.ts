import { describe, expect, it } from 'vitest';
import { perGraph, perSubject } from '../../src/graph/per-graph.ts';
import { lazily, nameOf, unnoted, withReads } from '../../src/graph/reads.ts';
import { sortEntries } from '../../src/views/order.ts';
import { actor, claim, event, graphOf } from '../factories.ts';

const graph = graphOf(
  actor('a'),
  actor('b'),
  claim('c', { claimants: ['a'] }),
  claim('d', { made: '2023' }),
  event('e'),
);

/** What is noted while something is made, each once. */
function readsOf(make: () => unknown): string[] {
  return [...new Set(withReads(make).reads.map(nameOf))];
}

describe('what is asked of a graph is noted', () => {
  it('an entry by its id and by its key, whether there is one or not', () => {
    expect(readsOf(() => graph.get('actors', 'a'))).toEqual(['actors/a']);
    expect(readsOf(() => graph.entry('claims/c'))).toEqual(['claims/c']);
    expect(readsOf(() => [graph.find('claims', 'none'), graph.entry('events/none')])).toEqual([
      'claims/none',
      'events/none',
    ]);
    expect(readsOf(() => expect(() => graph.get('claims', 'gone')).toThrow(RangeError))).toEqual(['claims/gone']);
  });

  it('references: those an entry makes with it, those to it apart', () => {
    expect(readsOf(() => graph.from('claims/c'))).toEqual(['claims/c']);
    expect(readsOf(() => graph.to('actors/a'))).toEqual(['to actors/a']);
    expect(readsOf(() => graph.to('actors/none'))).toEqual(['to actors/none']);
  });

  it('all entries of a folder, and then none of them alone', () => {
    expect(readsOf(() => graph.all('claims').map(({ id }) => graph.get('claims', id)))).toEqual(['claims']);
    expect(readsOf(() => graph.entries.size)).toEqual(['claims', 'actors', 'events', 'sources', 'pages']);
  });

  it('for what is being made, and not for what it is made for', () => {
    const outer = readsOf(() => {
      graph.get('actors', 'b');
      expect(readsOf(() => graph.get('actors', 'a'))).toEqual(['actors/a']);
      unnoted(() => graph.get('claims', 'c'));
    });
    expect(outer).toEqual(['actors/b']);
  });

  it('also when making it fails', () => {
    const outer = readsOf(() => {
      expect(() =>
        withReads(() => {
          throw new Error('no');
        }),
      ).toThrow('no');
      graph.get('actors', 'a');
    });
    expect(outer).toEqual(['actors/a']);
  });
});

it('what is made once was made of the same for all who ask', () => {
  const whole = perGraph((of) => of.all('claims').length);
  const one = perSubject((of, id: string) => of.get('actors', id).data.name);
  const shared = lazily(() => one(graph, 'b'));
  for (let asked = 0; asked < 2; asked++) {
    expect(readsOf(() => whole(graph))).toEqual(['claims']);
    expect(readsOf(() => [one(graph, 'a'), one(graph, 'a')])).toEqual(['actors/a']);
    expect(readsOf(() => shared())).toEqual(['actors/b']);
  }
});

it('an order is made of what is sorted; that of events also of those they answer', () => {
  expect(readsOf(() => sortEntries(graph, ['claims/c', 'claims/d']))).toEqual(['claims/c', 'claims/d']);
  expect(readsOf(() => sortEntries(graph, ['events/e']))).toEqual(['events']);
});
