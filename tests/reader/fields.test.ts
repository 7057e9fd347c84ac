import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/reader/file.ts';

const source = 'title: A document\npublisher: A paper\nurl: https://example.org/a\nkind: newspaper\nlanguage: en\n';
const read = (text: string) => readFile({ folder: 'sources', id: 'x', file: 'sources/x.yaml', text }, '/');
const told = (text: string) =>
  read(text).problems.map(({ code, path, line, column, hint }) => ({ code, path, at: `${line}:${column}`, hint }));

describe('readFields', () => {
  it('takes numbers and truth values for text where text is wanted', () => {
    const { entry, problems } = read(source.replace('A document', '2024').replace('A paper', 'true'));
    expect(problems).toEqual([]);
    expect(entry!.data).toMatchObject({ title: '2024', publisher: 'true', derived_from: [] });
  });

  it('says which field was meant, once for each', () => {
    expect(told(`${source}publishd: 2024\nspeeks_for: a\n`)).toMatchObject([
      { code: 'unknown-field', path: 'publishd', at: '6:1', hint: 'Did you mean `published`?' },
      { code: 'unknown-field', path: 'speeks_for', at: '7:1', hint: 'Did you mean `speaks_for`?' },
    ]);
  });

  it('tells every fault of nested fields at its own line', () => {
    expect(
      told(`${source}archived:\n  - url: x\n    captured: 2024-02-30\n  - captured: 2024\n`).map(
        ({ code, path, at }) => `${at} ${path} ${code}`,
      ),
    ).toEqual([
      '7:10 archived[0].url web-address',
      '8:15 archived[0].captured calendar-day',
      '9:5 archived[1].url missing-field',
      '9:15 archived[1].captured calendar-day',
    ]);
  });

  it('is not misled by fields that have the names of an object’s own', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(told(`${source}${name}: {a: 1}\n`)).toMatchObject([{ code: 'unknown-field', at: '6:1' }]);
  });
});
