import { describe, expect, it } from 'vitest';
import { addressKey, archivedOriginal, kindOfAddress, readAddress } from '../../../src/import/text/addresses.ts';
import { Ids, readableId } from '../../../src/import/text/ids.ts';
import { isId } from '../../../src/schema/id.ts';

describe('readAddress', () => {
  it.each([
    [' https://example.org/a ', 'https://example.org/a'],
    ['https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
    ['//example.org/a', 'https://example.org/a'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['https://example.org/a b"c', 'https://example.org/a%20b%22c'],
    ['https://example.org/\u200ba', 'https://example.org/a'],
    ['https://user:secret@example.org/', 'https://example.org/'],
    ['<https://example.org/a>', 'https://example.org/a'],
  ])('reads %s', (given, wanted) => {
    expect(readAddress(given)).toBe(wanted);
  });

  it.each([
    ['n/a'],
    [''],
    ['javascript:alert(1)'],
    ['http://'],
    ['https://localhost/x'],
    ['Facebook'],
    [null],
    [{}],
    [`https://example.org/${'x'.repeat(2100)}`],
  ])('takes %s for none', (given) => {
    expect(readAddress(given)).toBeUndefined();
  });

  it('knows an address again in other spellings', () => {
    const keys = [
      'https://www.example.org/a/',
      'http://example.org/a?utm_source=x#top',
      'https://example.org/a/index.html',
    ].map(addressKey);
    expect(new Set(keys).size).toBe(1);
    expect(addressKey('https://m.example.org/a?b=1&fbclid=2')).toBe('example.org/a?b=1');
  });

  it('finds the original behind an archived copy', () => {
    expect(archivedOriginal('https://web.archive.org/web/20201007123456/https://example.org/a')).toEqual({
      original: 'https://example.org/a',
      captured: '2020-10-07',
    });
    expect(archivedOriginal('https://example.org/a')).toBeUndefined();
  });

  it('tells posts, archives and public bodies by their hosts', () => {
    expect(
      [
        'https://www.facebook.com/x',
        'https://archive.ph/x',
        'https://health.gov.au/x',
        'https://en.wikipedia.org/wiki/X',
        'https://example.org/',
      ].map(kindOfAddress),
    ).toEqual(['social-media', 'aggregator', 'official-statement', 'reference', 'newspaper']);
  });
});

describe('ids', () => {
  it('are readable and legal in any script', () => {
    expect(readableId('The Harbour Bridge: “closed”!', 'claim')).toBe('the-harbour-bridge-closed');
    expect(readableId('Городской бюджет', 'claim')).toBe('gorodskoy-byudzhet');
    expect(readableId('!!!', 'claim')).toMatch(/^claim-[0-9a-f]{8}$/);
    expect(readableId('2020', 'claim')).toMatch(/^claim-[0-9a-f]{8}$/);
    expect(readableId('con', 'actor')).toBe('actor-con');
    expect(readableId('a-'.repeat(300), 'claim').length).toBeLessThanOrEqual(60);
    for (const text of ['عن', '漢字', '😀', 'x'.repeat(500), 'ß', 'a b', "'"])
      expect(isId(readableId(text, 'claim'))).toBe(true);
  });

  it('are given out once, by their key', () => {
    const ids = new Ids(['one']);
    const second = ids.take('one', 'key');
    expect(second).toMatch(/^one-[0-9a-f]{8}$/);
    expect(new Ids(['one']).take('one', 'key')).toBe(second);
    expect(ids.take('one', 'key')).not.toBe(second);
  });
});
