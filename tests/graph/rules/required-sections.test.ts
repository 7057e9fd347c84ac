import { expect, test } from 'vitest';
import { requiredSectionsRule } from '../../../src/graph/rules/required-sections.ts';
import { requiredSections } from '../../../src/site.ts';
import { claim } from '../../factories.ts';
import { valuesOf } from './run.ts';

const verdict = {
  rating: 'not-enough-evidence',
  finding: 'x',
  confidence: 'low',
  confidence_reason: 'x',
  as_of: '2024-03-01',
} as const;
const headings = (names: readonly string[]) => ({ headings: names.map((text) => ({ depth: 2, id: text, text })) });

test('a rated claim explains itself under each heading', () => {
  expect(valuesOf(requiredSectionsRule, [claim('c', { verdict }, headings(requiredSections))])).toEqual([]);
  expect(valuesOf(requiredSectionsRule, [claim('c', { verdict }, headings(requiredSections.slice(1)))])).toEqual([
    { value: requiredSections[0] },
  ]);
});

test('a draft, and a claim that is still being checked, may leave them out', () => {
  expect(valuesOf(requiredSectionsRule, [claim('c', { verdict, status: 'draft' }), claim('d')])).toEqual([]);
});
