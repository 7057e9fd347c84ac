import { expect, test } from 'vitest';
import { sourceView } from '../../src/views/source.ts';
import { actor, claim, graphOf, source } from '../factories.ts';

test('says all that is known of the source', () => {
  const graph = graphOf(
    source('first'),
    actor('party', { name: 'The party' }),
    source('s', {
      title: 'بيان',
      publisher: 'Beta',
      published: '2024-02-08',
      language: 'ar',
      carries: 'AFP',
      kind: 'official-statement',
      derived_from: ['first'],
      speaks_for: 'party',
      archived: [{ url: 'https://archive.example/1', captured: '2024-03-01' }, { url: 'https://archive.example/2' }],
      note: 'A copy.',
    }),
  );
  expect(sourceView(graph, 's')).toMatchObject({
    title: 'بيان',
    titleLanguage: 'ar',
    described: false,
    description: 'A source published by Beta (8 February 2024). Evidence on no claim.',
    language: 'Arabic',
    kind: { label: 'Official statement' },
    carries: 'AFP',
    derivedFrom: [{ id: 'first' }],
    speaksFor: { label: 'The party' },
    archived: [{ captured: { text: '1 March 2024' } }, { url: 'https://archive.example/2' }],
    note: 'A copy.',
  });
  expect(sourceView(graph, 'first').derivedBy.items.map(({ id }) => id)).toEqual(['s']);
});

test('names what it is cited for, with the stance on each claim', () => {
  const graph = graphOf(
    actor('army'),
    source('s', { title: undefined, label: 'Report on the strike' }),
    claim('c', {
      evidence: [
        { source: 's', stance: 'supports', says: 'Yes.', quote: 'yes', relays: 'army' },
        { source: 's', stance: 'context', says: 'Also.' },
      ],
    }),
  );
  const view = sourceView(graph, 's');
  expect(view).toMatchObject({ title: 'Report on the strike', described: true });
  expect(view.citedFor.items).toHaveLength(1);
  expect(view.citedFor.items[0]?.pieces).toMatchObject([
    { stance: 'For', says: 'Yes.', quote: 'yes', relays: { id: 'army' } },
    { stance: 'Context', says: 'Also.' },
  ]);
  expect(view.description).toContain('Evidence on one claim.');
  expect(view.backlinks.map(({ label }) => label)).toEqual(['Claims']);
});

test('says with which others it shares its origin, and why', () => {
  const graph = graphOf(
    source('ap-1', { carries: 'AP' }),
    source('ap-2', { carries: 'AP' }),
    source('lone'),
    source('copy', { kind: 'aggregator' }),
  );
  expect(sourceView(graph, 'ap-1').origin).toMatchObject({
    text: 'One origin with these, which carry AP copy or derive from it:',
    others: { items: [{ link: { id: 'ap-2' } }] },
  });
  expect(sourceView(graph, 'lone').origin).toEqual({
    text: 'It shares its origin with no other source of this dataset.',
    others: { items: [] },
  });
  expect(sourceView(graph, 'copy').origin.text).toMatch(/does not count as an origin of its own/);
});
