import { expect, test } from 'vitest';
import { verdictOrigins } from '../../../src/graph/rules/verdict-origins.ts';
import type { ClaimInput } from '../../../src/schema/claim.ts';
import type { RatingId } from '../../../src/site.ts';
import { actor, claim, event, source } from '../../factories.ts';
import { findings, valuesOf } from './run.ts';

type Evidence = NonNullable<ClaimInput['evidence']>[number];

function rated(
  rating: RatingId,
  evidence: Omit<Evidence, 'says' | 'stance'>[],
  more: Partial<ClaimInput> = {},
  exception?: string,
) {
  return claim('c', {
    verdict: {
      rating,
      finding: 'x',
      confidence: 'low',
      confidence_reason: 'x',
      as_of: '2024-03-01',
      ...(exception ? { exception } : {}),
    },
    evidence: evidence.map((item) => ({ ...item, stance: rating === 'refuted' ? 'refutes' : 'supports', says: 'x' })),
    ...more,
  });
}

const wire = [source('a', { carries: 'AP' }), source('b', { carries: 'AP' }), source('own')];

test('ten copies of one report are one origin, which is not enough', () => {
  expect(findings(verdictOrigins, [rated('supported', [{ source: 'a' }, { source: 'b' }]), ...wire])).toEqual([
    'verdict-origins claims/c verdict.rating',
  ]);
});

test('two independent origins are enough', () => {
  expect(findings(verdictOrigins, [rated('refuted', [{ source: 'a' }, { source: 'own' }]), ...wire])).toEqual([]);
});

test('one step further in, one origin will do', () => {
  expect(findings(verdictOrigins, [rated('mostly-supported', [{ source: 'a' }]), ...wire])).toEqual([]);
});

test('evidence of another stance does not count', () => {
  const entry = rated('supported', [{ source: 'a' }]);
  entry.data.evidence.push({ source: 'own', stance: 'context', says: 'x' });
  expect(findings(verdictOrigins, [entry, ...wire])).toEqual(['verdict-origins claims/c verdict.rating']);
});

test('two parties to what happened do not decide it between them', () => {
  const entries = [
    rated(
      'supported',
      [
        { source: 'a', relays: 'army' },
        { source: 'own', relays: 'militia' },
      ],
      { claimants: ['army'], about: { events: ['raid'] } },
    ),
    actor('army'),
    actor('militia'),
    event('raid', { participants: [{ actor: 'militia', role: 'target', sources: ['own'] }] }),
    ...wire,
  ];
  expect(findings(verdictOrigins, entries)).toEqual(['verdict-origins claims/c verdict.rating']);
  expect(valuesOf(verdictOrigins, entries)).toMatchObject([
    { count: '2 origins, all of them parties', step: 'mostly-supported' },
  ]);
});

test('an entry may say why its rating stands all the same, but not without need', () => {
  expect(
    findings(verdictOrigins, [rated('supported', [{ source: 'a' }], {}, 'The claimant took it back.'), ...wire]),
  ).toEqual([]);
  expect(
    findings(verdictOrigins, [rated('supported', [{ source: 'a' }, { source: 'own' }], {}, 'No need.'), ...wire]),
  ).toEqual(['needless-exception claims/c verdict.exception']);
});
