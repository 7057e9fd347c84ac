import { expect, test } from 'vitest';
import { formerIds } from '../../../src/graph/rules/former-ids.ts';
import { actor, claim } from '../../factories.ts';
import { findings } from './run.ts';

test('a former id that another entry has now cannot lead to two pages', () => {
  expect(findings(formerIds, [claim('new', { former_ids: ['old'] }), claim('old')])).toEqual([
    'taken-id claims/new former_ids.0',
  ]);
});

test('two entries cannot have had the same id', () => {
  expect(findings(formerIds, [claim('a', { former_ids: ['old'] }), claim('b', { former_ids: ['old'] })])).toEqual([
    'taken-id claims/a former_ids.0',
    'taken-id claims/b former_ids.0',
  ]);
});

test('the same id in another collection is another address', () => {
  expect(findings(formerIds, [claim('a', { former_ids: ['old'] }), actor('old')])).toEqual([]);
});
