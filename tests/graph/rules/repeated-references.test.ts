import { expect, test } from 'vitest';
import { repeatedReferences } from '../../../src/graph/rules/repeated-references.ts';
import { claim, event } from '../../factories.ts';
import { findings } from './run.ts';

test('a source named twice in one list is reported once', () => {
  expect(findings(repeatedReferences, [event('e', { sources: ['s', 't', 's'] })])).toEqual([
    'repeated-reference events/e sources.2',
  ]);
});

test('a source may stand in several lists, and be evidence twice', () => {
  const entry = claim('c', {
    evidence: [
      { source: 's', stance: 'supports', says: 'x' },
      { source: 's', stance: 'refutes', says: 'y' },
    ],
    accounts: [
      { held_by: 'x', says: 'x', sources: ['s'] },
      { held_by: 'y', says: 'y', sources: ['s'] },
    ],
  });
  expect(findings(repeatedReferences, [entry])).toEqual([]);
});
