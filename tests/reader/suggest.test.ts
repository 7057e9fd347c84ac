import { describe, expect, it } from 'vitest';
import { idFrom, nearest } from '../../src/reader/suggest.ts';

describe('nearest', () => {
  const ids = ['kataib-hezbollah', 'centcom', 'government-of-iraq'];
  it('finds what was meant and nothing far from it', () => {
    expect(nearest('centcon', ids)).toBe('centcom');
    expect(nearest('hezbollah-kataib', ids)).toBe('kataib-hezbollah');
    expect(nearest('Kataib-Hizbollah', ids)).toBe('kataib-hezbollah');
    expect(nearest('bridge', ids)).toBeUndefined();
  });

  it('does not compare what is no name', () => {
    expect(nearest('a'.repeat(100_000), ids)).toBeUndefined();
  });
});

it.each([
  ['Bridge Closed', 'bridge-closed'],
  ['Kataʾib Ḥizb', 'kataib-hizb'],
  ['  --a__b..c--  ', 'a-b-c'],
  ['كتائب', ''],
  ['a'.repeat(100), 'a'.repeat(80)],
])('an id from %s', (text, id) => expect(idFrom(text)).toBe(id));
