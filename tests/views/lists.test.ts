import { expect, test } from 'vitest';
import { allCorrections, correctionPages } from '../../src/views/corrections.ts';
import { actorPages, eventPages, sourcePages } from '../../src/views/lists.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

test('events stand in order of time by month, with the claims about them', () => {
  const graph = graphOf(
    event('later', {
      start: '2024-02-07T21:30+03:00',
      place: { name: 'Mashtal', country: 'IQ', precision: 'district' },
    }),
    event('first', { start: '2024-02-02', end: '2024-02-03' }),
    event('before', { start: '2024-01-28' }),
    event('open', { start: '../2023' }),
    claim('c', { about: { events: ['later'], actors: [] } }),
  );
  const { groups } = eventPages(graph)[0]!;
  expect(groups.map(({ id, label, items }) => [id, label, items.map(({ link }) => link.id)])).toEqual([
    ['in-', 'undated', ['open']],
    ['in-2024-01', 'January 2024', ['before']],
    ['in-2024-02', 'February 2024', ['first', 'later']],
  ]);
  const [first, later] = groups[2]!.items;
  expect(first?.date.text).toBe('2 February 2024 to 3 February 2024');
  expect(later).toMatchObject({ date: { text: '7 February 2024' }, kind: 'Strike', place: 'Mashtal' });
  expect(later?.claims.map(({ id }) => id)).toEqual(['c']);
});

test('actors stand by kind in alphabetical order, with their names in other scripts and what they did', () => {
  const graph = graphOf(
    actor('zed', { name: 'Zed', kind: 'person' }),
    actor('ada', {
      name: 'Ada',
      kind: 'person',
      aliases: [
        { name: 'آدا', language: 'ar' },
        { name: 'Aada', language: 'ar-Latn' },
        { name: 'A. D.' },
        { name: 'أدا', language: 'ar', weak: true },
      ],
    }),
    actor('state', { kind: 'state' }),
    claim('c', { claimants: ['ada'], about: { actors: ['zed'], events: [] } }),
    event('e', { participants: [{ actor: 'ada', role: 'party', sources: ['s'] }] }),
    source('s'),
  );
  const { groups } = actorPages(graph)[0]!;
  expect(groups.map(({ label, items }) => [label, items.map(({ link }) => link.label)])).toEqual([
    ['Person', ['Ada', 'Zed']],
    ['State', ['Actor state']],
  ]);
  expect(groups[0]?.items[0]).toMatchObject({
    names: [{ name: 'آدا', language: 'ar' }],
    counts: ['made 1 claim', 'in 1 event'],
  });
  expect(groups[0]?.items[1]?.counts).toEqual(['subject of 1 claim']);
});

test('sources stand by kind, publisher and date, and say on how many pages they are used', () => {
  const graph = graphOf(
    source('b', { publisher: 'Beta', published: '2024-02-08' }),
    source('a', { publisher: 'Beta', published: '2024-02-07', language: 'ar' }),
    source('c', { publisher: 'Alpha', title: undefined, label: 'A report' }),
    source('w', { kind: 'wire' }),
    claim('x', { appearances: [{ source: 'a' }], evidence: [{ source: 'a', stance: 'context', says: 'So.' }] }),
  );
  const { groups } = sourcePages(graph)[0]!;
  expect(groups.map(({ id, items }) => [id, items.map(({ link }) => link.id)])).toEqual([
    ['kind-newspaper', ['c', 'a', 'b']],
    ['kind-wire', ['w']],
  ]);
  expect(groups[0]?.items[0]).toMatchObject({ described: true, uses: 0, language: 'English' });
  expect(groups[0]?.items[1]).toMatchObject({ titleLanguage: 'ar', uses: 1, language: 'Arabic' });
});

test('corrections of all pages stand together, newest first', () => {
  const note = (date: string) => ({ date, what: 'This.', why: 'That.' });
  const graph = graphOf(
    claim('c', { corrections: [note('2026-01-01'), note('2026-03-01')] }),
    event('e', { corrections: [note('2026-02-01')] }),
    actor('a', { corrections: [note('2026-02-01')] }),
  );
  expect(allCorrections(graph).map(({ date, link }) => [date, link.id])).toEqual([
    ['2026-03-01', 'c'],
    ['2026-02-01', 'e'],
    ['2026-02-01', 'a'],
    ['2026-01-01', 'c'],
  ]);
  expect(correctionPages(graph)[0]?.groups[0]?.items).toEqual(allCorrections(graph));
  expect(correctionPages(graphOf())[0]?.groups).toEqual([]);
});
