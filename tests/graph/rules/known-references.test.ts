import { expect, test } from 'vitest';
import { knownReferences } from '../../../src/graph/rules/known-references.ts';
import { actor, claim, event, source } from '../../factories.ts';
import { at, findings, valuesOf } from './run.ts';

test('a reference to an entry that exists is no problem', () => {
  expect(findings(knownReferences, [claim('a', { claimants: ['ada'] }), actor('ada')])).toEqual([]);
});

test('a reference to nobody is reported at its field, with the nearest id', () => {
  const entries = [claim('a', { claimants: ['adda-lovelace'] }), actor('ada-lovelace')];
  expect(findings(knownReferences, entries)).toEqual(['unknown-reference claims/a claimants.0']);
  expect(valuesOf(knownReferences, entries)).toMatchObject([{ value: 'adda-lovelace', suggestion: 'ada-lovelace' }]);
});

test('the right id in the wrong collection is a reference to nobody', () => {
  expect(findings(knownReferences, [claim('a', { about: { events: ['ada'] } }), actor('ada')])).toEqual([
    'unknown-reference claims/a about.events.0',
  ]);
});

test('a file that could not be read is not also reported as missing', () => {
  expect(findings(knownReferences, [claim('a', { claimants: ['ada'] })], ['actors/ada'])).toEqual([]);
});

test('links and citations in prose are references too, reported where they stand', () => {
  const entry = claim('a', {}, { links: [{ to: 'events/nowhere', at }], citations: [{ id: 'nothing', count: 1, at }] });
  expect(findings(knownReferences, [entry])).toEqual(['unknown-reference claims/a', 'unknown-reference claims/a']);
});

test('a link to a heading must name one that the page has', () => {
  const target = event('storm', {}, { headings: [{ depth: 2, id: 'what-is-known', text: 'What is known' }] });
  const link = (fragment: string) => claim('a', {}, { links: [{ to: 'events/storm', fragment, at }] });
  expect(findings(knownReferences, [link('what-is-known'), target])).toEqual([]);
  expect(valuesOf(knownReferences, [link('what-is-knwon'), target])).toMatchObject([
    { value: 'what-is-knwon', suggestion: 'what-is-known' },
  ]);
});

test('a published entry may not lean on a draft, a draft may', () => {
  const draft = source('s');
  const hidden = actor('ada', { status: 'draft' });
  expect(findings(knownReferences, [claim('a', { claimants: ['ada'] }), hidden, draft])).toEqual([
    'draft-reference claims/a claimants.0',
  ]);
  expect(findings(knownReferences, [claim('a', { claimants: ['ada'], status: 'draft' }), hidden])).toEqual([]);
});

test('an entry does not refer to itself in a field, but may link to its own headings', () => {
  const self = event(
    'storm',
    { part_of: 'storm' },
    { headings: [{ depth: 2, id: 'x', text: 'X' }], links: [{ to: 'events/storm', fragment: 'x', at }] },
  );
  expect(findings(knownReferences, [self])).toEqual(['self-reference events/storm part_of']);
});
