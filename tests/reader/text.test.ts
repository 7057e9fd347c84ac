import { describe, expect, it } from 'vitest';
import { decode, encodingFault, invisibleCharacters, Lines, mixedWords, smuggled } from '../../src/reader/text.ts';

describe('Lines', () => {
  it('counts lines and columns from 1, and ends where asked', () => {
    const lines = new Lines('ab\n\ncd');
    expect(lines.range(0)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(lines.range(2, 5)).toEqual({ line: 1, column: 3, endLine: 3, endColumn: 2 });
    expect(lines.range(5, 4)).toEqual({ line: 3, column: 2, endLine: 3, endColumn: 2 });
    expect(lines.startOf(3)).toBe(4);
  });
});

describe('decode', () => {
  it('takes off the mark and makes every line end the same', () => {
    expect(decode(Buffer.from('\ufeffa\r\nb\rc\n'))).toBe('a\nb\nc\n');
  });

  it('refuses what is not UTF-8, and says where', () => {
    const bytes = Buffer.from('one\ncaf\u00e9', 'latin1');
    expect(decode(bytes)).toBeUndefined();
    expect(encodingFault(bytes)).toMatchObject({ line: 2, column: 4 });
    expect(decode(Buffer.from('title: one two', 'utf16le'))).toBeUndefined();
  });
});

describe('characters that cannot be seen', () => {
  const found = (text: string) => invisibleCharacters(text).map(({ offset }) => offset);
  it('are found wherever they stand', () => {
    expect(found('a\u200bb\u202ec\0d\u2028')).toEqual([1, 3, 5, 7]);
  });

  it('are let through where Persian spelling needs them, and where a word may be broken', () => {
    expect(found('می\u200cروم')).toEqual([]);
    expect(found('a\u200cb')).toEqual([1]);
    expect(found('Wort\u00adteil')).toEqual([]);
  });

  it('are the same ones in Latin texts as beside foreign letters', () => {
    const differs = Array.from({ length: 0xffff }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => found(character).length !== found(`${character}ب`).length,
    );
    expect(differs).toEqual([]);
  });
});

it('words of two alphabets are found, names in one of them are not', () => {
  expect(mixedWords('K\u0430taib ТАСС Kataib \u03b1-particle').map(({ word }) => word)).toEqual(['K\u0430taib']);
});

it('what came in through an entity or an escape is found', () => {
  expect(smuggled('a\u202eb', 'a&#x202E;b')).toEqual([{ code: 'file-characters', value: 'U+202E' }]);
  expect(smuggled('a\u202eb', 'a\u202eb')).toEqual([]);
});
