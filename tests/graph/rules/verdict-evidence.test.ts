import { expect, test } from 'vitest';
import { verdictEvidence } from '../../../src/graph/rules/verdict-evidence.ts';
import type { Stance } from '../../../src/schema/evidence.ts';
import type { RatingId } from '../../../src/site.ts';
import { claim } from '../../factories.ts';
import { findings } from './run.ts';

function rated(rating: RatingId, ...stances: Stance[]) {
  return claim('c', {
    verdict: { rating, finding: 'x', confidence: 'low', confidence_reason: 'x', as_of: '2024-03-01' },
    evidence: stances.map((stance, index) => ({ source: `s${index}`, stance, says: 'x' })),
  });
}

test.each([
  ['supported', ['refutes', 'context'], 1],
  ['supported', ['supports'], 0],
  ['mostly-supported', [], 1],
  ['refuted', ['supports'], 1],
  ['mostly-refuted', ['refutes'], 0],
  ['conflicting', ['supports'], 1],
  ['conflicting', [], 2],
  ['conflicting', ['supports', 'refutes'], 0],
  ['not-enough-evidence', [], 0],
] as const)('%s with evidence that %j gives %i problems', (rating, stances, problems) => {
  expect(findings(verdictEvidence, [rated(rating, ...stances)])).toEqual(
    Array.from({ length: problems }, () => 'verdict-evidence claims/c verdict.rating'),
  );
});

test('a claim without a verdict needs no evidence', () => {
  expect(findings(verdictEvidence, [claim('c')])).toEqual([]);
});
