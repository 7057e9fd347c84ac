import { expect, test } from 'vitest';
import { unusedSource } from '../../../src/graph/rules/unused-source.ts';
import { claim, source } from '../../factories.ts';
import { at, findings } from './run.ts';

test('a source that nothing uses is reported', () => {
  expect(findings(unusedSource, [source('s')])).toEqual(['unused-source sources/s']);
});

test('a citation, a field, or a source that derives from it is a use', () => {
  const entry = claim(
    'c',
    { evidence: [{ source: 'b', stance: 'supports', says: 'x' }] },
    { citations: [{ id: 'a', count: 1, at }] },
  );
  expect(findings(unusedSource, [entry, source('a'), source('b', { derived_from: ['c'] }), source('c')])).toEqual([]);
});

test('a draft is no use', () => {
  expect(
    findings(unusedSource, [
      claim('c', { status: 'draft', evidence: [{ source: 'b', stance: 'supports', says: 'x' }] }),
      source('b'),
    ]),
  ).toEqual(['unused-source sources/b']);
});
