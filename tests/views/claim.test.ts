import { describe, expect, test } from 'vitest';
import { claimView } from '../../src/views/claim.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

const verdict = {
  rating: 'not-enough-evidence',
  finding: 'Nobody outside says so.',
  confidence: 'medium',
  confidence_reason: 'One good source would decide it.',
  as_of: '2026-03-02',
} as const;

const command = actor('command', { name: 'Central Command', aliases: [{ name: 'CENTCOM' }] });
const strike = event('strike', {
  name: 'The strike',
  participants: [{ actor: 'command', role: 'attacker', sources: ['wire'] }],
});
const wire = source('wire', { publisher: 'The Wire', carries: 'AP', published: '2024-02-08' });
const copy = source('copy', { publisher: 'The Copy', carries: 'AP', language: 'ar' });
const statement = source('statement', { publisher: 'Gazette', published: '2024-02-07' });

const harm = claim(
  'harm',
  {
    title: 'No civilians were harmed',
    claimants: ['command'],
    claimed_by: 'CENTCOM, in a statement',
    made: '2024-02-07',
    about: { actors: ['command'], events: ['strike'] },
    topics: ['prior-notice'],
    verdict,
    appearances: [{ source: 'statement', quote: 'no indications' }, { source: 'copy' }],
    evidence: [
      {
        source: 'statement',
        stance: 'supports',
        says: 'It says so.',
        relays: 'command',
        quote: 'none',
        locator: 'p. 2',
      },
      { source: 'wire', stance: 'refutes', says: 'It says otherwise.' },
      { source: 'copy', stance: 'refutes', says: 'The same copy.' },
    ],
    accounts: [{ held_by: 'The command', actors: ['command'], says: 'None.', sources: ['statement'] }],
    unknowns: ['Who was hurt is not known.'],
    reviews: [{ publisher: 'Checkers', source: 'wire', rating: 'Unproven', date: '2024-02-09' }],
    corrections: [{ date: '2026-04-01', what: 'A date.', why: 'It was wrong.' }],
  },
  {
    citations: [{ id: 'wire', count: 2, at: { line: 1, column: 1, endLine: 1, endColumn: 2 } }],
    headings: [{ depth: 2, id: 'what-was-said', text: 'What was said' }],
  },
);

const graph = graphOf(harm, command, strike, wire, copy, statement);

describe('the page of a claim', () => {
  const view = claimView(graph, 'harm');

  test('links the claimant where the words name it, by alias', () => {
    expect(view.claimedBy).toEqual([{ text: 'CENTCOM', href: '/actors/command/' }, { text: ', in a statement' }]);
  });

  test('says the verdict with the words of the scales', () => {
    expect(view.verdict).toMatchObject({
      rating: 'not-enough-evidence',
      confidence: 'Medium',
      reason: 'One good source would decide it.',
      asOf: { text: '2 March 2026', datetime: '2026-03-02' },
    });
    expect(view.verdict).not.toHaveProperty('exception');
  });

  test('counts sources and origins of all evidence, and of each side', () => {
    expect(view.evidenceCount).toBe('3 sources, 2 independent origins, one of them a party');
    expect(view.evidence.map(({ label, count }) => [label, count])).toEqual([
      ['For', '1 source, 1 independent origin, a party'],
      ['Against', '2 sources, 1 independent origin'],
    ]);
  });

  test('shows which sources are one origin and why', () => {
    expect(view.origins.map(({ name, why, party, counts }) => ({ name, why, party, counts }))).toEqual([
      { name: 'AP', why: 'all carry AP copy', party: false, counts: true },
      { name: 'Central Command', why: 'passes on the word of Central Command', party: true, counts: true },
    ]);
    expect(view.origins[0]?.sources.map(({ publisher, stances }) => [publisher, stances])).toEqual([
      ['The Wire', ['Against']],
      ['The Copy', ['Against']],
    ]);
  });

  test('gives each piece of evidence its source, number and anchor', () => {
    const [item] = view.evidence[0]!.items;
    expect(item).toMatchObject({
      anchor: 'evidence-1',
      publisher: 'Gazette',
      href: '/sources/statement/',
      refs: [{ number: 2, id: 'statement' }],
      quote: 'none',
      locator: 'p. 2',
      relays: { label: 'Central Command' },
    });
  });

  test('leads back from a source to the evidence and to the text', () => {
    const back = Object.fromEntries(view.sources.map(({ source, citedAt }) => [source.id, citedAt]));
    expect(back['wire']).toEqual(['evidence-2', 'cite-wire-1', 'cite-wire-2']);
    expect(back['copy']).toEqual(['evidence-3']);
  });

  test('takes the date of an appearance from its source when it has none of its own', () => {
    expect(view.appearances.map(({ publisher, date }) => [publisher, date?.text])).toEqual([
      ['Gazette', '7 February 2024'],
      ['The Copy', undefined],
    ]);
  });

  test('lists what the claim is about, and the parts of the page', () => {
    expect(view.facts.map(({ label, links }) => [label, links.map((link) => link.label)])).toEqual([
      ['Appeared in', ['2 sources']],
      ['About', ['The strike', 'Central Command']],
      ['Topics', ['Prior notice']],
    ]);
    expect(view.sections.map(({ href }) => href)).toEqual([
      '#evidence',
      '#accounts',
      '#unknowns',
      '#what-was-said',
      '#sources',
      '#cite',
    ]);
  });

  test('dates a citation of the page by its last change', () => {
    expect(view.cite).toMatchObject({
      id: 'harm',
      date: '2026-04-01',
      url: expect.stringMatching(/\/claims\/harm\/$/),
    });
  });

  test('passes on accounts, reviews and corrections with their sources', () => {
    expect(view.accounts[0]).toMatchObject({ heldBy: 'The command', refs: [{ id: 'statement' }] });
    expect(view.reviews[0]).toMatchObject({ rating: 'Unproven', date: { text: '9 February 2024' } });
    expect(view.corrections).toHaveLength(1);
  });
});

describe('a claim that is still being checked', () => {
  const view = claimView(graphOf(claim('open')), 'open');

  test('has no verdict, no evidence and no date of change', () => {
    expect(view).not.toHaveProperty('verdict');
    expect(view.evidence).toEqual([]);
    expect(view.evidenceCount).toBe('');
    expect(view.cite.date).toBe('');
    expect(view.facts).toEqual([]);
    expect(view.sections.map(({ href }) => href)).toEqual(['#sources', '#cite']);
  });
});

test('evidence on one side only says that the other side is empty', () => {
  const only = claim('only', { evidence: [{ source: 'wire', stance: 'supports', says: 'Yes.' }] });
  const columns = claimView(graphOf(only, wire), 'only').evidence;
  expect(columns.map(({ stance, items }) => [stance, items.length])).toEqual([
    ['supports', 1],
    ['refutes', 0],
  ]);
  expect(columns[1]).not.toHaveProperty('count');
  expect(columns[1]?.none).toBe('No source seen here contradicts the claim.');
});

test('context is not counted in origins, and an unseen original counts as none', () => {
  const aggregator = source('aggregator', { kind: 'aggregator' });
  const copied = claim('copied', {
    verdict: { ...verdict, exception: 'It stands all the same.' },
    evidence: [
      { source: 'aggregator', stance: 'supports', says: 'Copied.' },
      { source: 'wire', stance: 'context', says: 'Around it.' },
    ],
  });
  const view = claimView(graphOf(copied, aggregator, wire), 'copied');
  expect(view.evidence.map(({ count }) => count)).toEqual(['1 source, no independent origin', undefined, undefined]);
  expect(view.origins.at(-1)).toMatchObject({ counts: false });
  expect(view.verdict?.exception).toBe('It stands all the same.');
});

test('a page that does not exist is refused', () => {
  expect(() => claimView(graph, 'nothing')).toThrow(RangeError);
});
