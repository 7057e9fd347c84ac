import { expect, test } from 'vitest';
import { aggregatorQuote } from '../../../src/graph/rules/aggregator-quote.ts';
import { claim, source } from '../../factories.ts';
import { findings } from './run.ts';

test('words are not quoted from a copy whose original was not seen', () => {
  const entry = claim('c', {
    evidence: [
      { source: 'copy', stance: 'supports', says: 'x', quote: 'Three dead' },
      { source: 'paper', stance: 'supports', says: 'x', quote: 'Three dead' },
      { source: 'copy', stance: 'supports', says: 'x' },
    ],
    appearances: [{ source: 'copy', quote: 'Three dead' }],
  });
  const sources = [source('copy', { kind: 'aggregator' }), source('paper')];
  expect(findings(aggregatorQuote, [entry, ...sources])).toEqual([
    'aggregator-quote claims/c evidence.0.quote',
    'aggregator-quote claims/c appearances.0.quote',
  ]);
});
