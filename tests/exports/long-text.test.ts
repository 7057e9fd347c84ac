import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/exports/files/data-file.ts';
import { listMember, memberText, objectOf } from '../../src/exports/files/long-json.ts';
import { LongText, longText } from '../../src/exports/files/long-text.ts';

const joined = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString();

describe('a long text', () => {
  it('is the UTF-8 of all that was added, in pieces of which none is large', () => {
    const parts = Array.from({ length: 50_000 }, (_, index) => `${index} “المشتل” 🚁 é\n`);
    const pieces = longText(parts);
    expect(joined(pieces)).toBe(parts.join(''));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.byteLength).toBeLessThanOrEqual(1 << 20);
  });

  it('takes a part longer than a piece, and one that is empty', () => {
    const text = new LongText();
    for (const part of ['a', '', 'ö'.repeat(2 << 20), 'b']) text.add(part);
    expect(joined(text.pieces())).toBe(`a${'ö'.repeat(2 << 20)}b`);
    expect(longText([''])).toEqual([]);
  });
});

describe('a long object in JSON', () => {
  it('is written member by member and item by item as it is written at once', () => {
    const item = { id: 'a', list: [1, [], { deep: 'He said "no"\n' }], none: {} };
    const object = { name: 'x', 'a "name"': { b: [item] }, items: [item, item], empty: [], one: ['text'] };
    const list = (name: 'items' | 'empty' | 'one') => listMember(name, object[name]);
    const members = [
      memberText('name', object.name),
      memberText('a "name"', object['a "name"']),
      list('items'),
      list('empty'),
      list('one'),
    ];
    expect(joined(objectOf(members))).toBe(jsonText(object));
  });
});
