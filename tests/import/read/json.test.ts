import { describe, expect, it } from 'vitest';
import { JsonPieces } from '../../../src/import/read/json.ts';
import { parseJson } from '../../../src/import/read/json-text.ts';

function pieces(text: string, size = text.length) {
  const reader = new JsonPieces();
  const found = [];
  for (let at = 0; at < text.length; at += Math.max(size, 1)) found.push(...reader.feed(text.slice(at, at + size)));
  return [...found, ...reader.end()];
}

describe('taking JSON apart', () => {
  it.each([
    ['an object', '{"a":[1,"]"]}', ['{"a":[1,"]"]}']],
    ['a list', '[{"a":1},\n [2], "x,]"]', ['{"a":1}', '[2]', '"x,]"']],
    ['lines', '{"a":1}\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
    [
      'a list in a known field',
      '{"claims":[{"x":{"y":[1]}},{"z":2}],"nextPageToken":"t"}',
      ['{"x":{"y":[1]}}', '{"z":2}', '{"claims":[],"nextPageToken":"t"}'],
    ],
    ['a list in another field', '{"@graph":[{"a":1}]}', ['{"@graph":[{"a":1}]}']],
    ['nothing', ' \n', []],
    ['a file that ends early', '[{"a":1},{"b":', ['{"a":1}', '{"b":']],
  ])('%s', (_name, text, wanted) => {
    expect(pieces(text).map((piece) => piece.text)).toEqual(wanted);
    expect(pieces(text, 1)).toEqual(pieces(text));
  });

  it('knows the line each piece begins on', () => {
    expect(pieces('[\n {"a":\n1},\n\n {"b":2}]').map((piece) => piece.line)).toEqual([2, 5]);
  });
});

describe('reading JSON that is none', () => {
  it.each([
    ['commas too many', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['line breaks in texts', '{"a": "one\ntwo"}', { a: 'one\ntwo' }],
    ['CDATA marks', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['entities for quotation marks', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['a semicolon behind it', '{"a": 1};', { a: 1 }],
    ['a byte-order mark', '\ufeff{"a": 1}', { a: 1 }],
  ])('%s', (_name, text, value) => {
    expect(parseJson(text)?.value).toEqual(value);
  });

  it.each([['<html>'], ['hello'], ['']])('gives up on %s', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
