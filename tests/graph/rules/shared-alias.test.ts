import { expect, test } from 'vitest';
import { sharedAlias } from '../../../src/graph/rules/shared-alias.ts';
import { actor } from '../../factories.ts';
import { findings, valuesOf } from './run.ts';

test('a name that two actors bear is reported on both', () => {
  const entries = [actor('one', { name: 'The Guard' }), actor('two', { aliases: [{ name: 'the guard' }] })];
  expect(findings(sharedAlias, entries)).toEqual([
    'shared-alias actors/one name',
    'shared-alias actors/two aliases.0.name',
  ]);
  expect(valuesOf(sharedAlias, entries)).toMatchObject([
    { value: 'The Guard', other: 'two' },
    { value: 'the guard', other: 'one' },
  ]);
});

test('a weak alias may be shared', () => {
  expect(
    findings(sharedAlias, [
      actor('one', { name: 'The Guard' }),
      actor('two', { aliases: [{ name: 'The Guard', weak: true }] }),
    ]),
  ).toEqual([]);
});

test('an actor may repeat its own name in another language', () => {
  expect(
    findings(sharedAlias, [actor('one', { name: 'Guard', aliases: [{ name: 'Guard', language: 'fr' }] })]),
  ).toEqual([]);
});
