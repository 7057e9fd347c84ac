import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cleanText, shorten } from '../../../src/import/text/clean.ts';
import { invisibleCharacters, mixedWords } from '../../../src/reader/text.ts';

describe('cleanText', () => {
  it.each([
    ['entities', 'Caf&eacute; &amp; bar &#8211; &quot;open&quot;', 'Café & bar – "open"'],
    ['entities that were encoded twice', 'Tom &amp;amp; Jerry &amp;lt;3', 'Tom & Jerry <3'],
    ['tags', '<p>One <b>two</b></p><p>three<br/>four</p>', 'One two three four'],
    ['scripts and comments', 'One<script>alert("x < y")</script> two<!-- no -->', 'One two'],
    ['white space and line breaks', '  One\r\n\ttwo\u00a0\u2003three \u2028four ', 'One two three four'],
    ['bidirectional and zero-width characters', '\ufeff\u200fOne\u202e two\u202c\u200b', 'One two'],
    ['letters written in parts', 'Cafe\u0301', 'Café'],
    ['halves of surrogate pairs', 'One \ud83d two', 'One \ufffd two'],
    ['words of two alphabets', 'С\u043eVID and SMSки', 'CoVID and SMS-ки'],
  ])('puts right %s', (_name, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  it('keeps signs that only look like markup', () => {
    expect(cleanText('5 < 6 & R&D')).toBe('5 < 6 & R&D');
    expect(cleanText('5 < 6 > 4')).toBe('5 < 6 > 4');
  });

  it('keeps the joiners that Persian needs', () => {
    expect(cleanText('می‌خواهم')).toBe('می‌خواهم');
  });

  it('is empty for what is no text', () => {
    expect([null, undefined, {}, [], true].map(cleanText)).toEqual(['', '', '', '', '']);
  });

  it('gives only what the check lets through, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(invisibleCharacters(clean)).toEqual([]);
        expect(mixedWords(clean)).toEqual([]);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/[\r\n\t]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('shorten', () => {
  it('cuts at a word and says so', () => {
    expect(shorten('One two three four', 12)).toBe('One two…');
    expect(shorten('One two', 7)).toBe('One two');
  });

  it('cuts a word that is longer than the room', () => {
    expect(shorten('x'.repeat(500), 80)).toHaveLength(80);
  });

  it('never exceeds the limit nor ends in half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }).map(cleanText),
        fc.integer({ min: 2, max: 60 }),
        (text, max) => {
          const short = shorten(text, max);
          expect(short.length).toBeLessThanOrEqual(max);
          expect(short.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
