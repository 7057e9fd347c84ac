import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/reader/yaml.ts';

const codes = (text: string) => readYaml(text).faults.map(({ code, offsets }) => `${code}@${offsets[0]}`);

describe('readYaml', () => {
  it('keeps dates and words as text and knows where each stands', () => {
    const { fields, faults } = readYaml('made: 2024-02-30\nok: yes\nlist:\n  - a: 1\n');
    expect(faults).toEqual([]);
    expect(fields!.data).toEqual({ made: '2024-02-30', ok: 'yes', list: [{ a: 1 }] });
    expect(fields!.offsets(['made'])).toEqual([6, 16]);
    expect(fields!.offsets(['made'], 'key')).toEqual([0, 4]);
    expect(fields!.offsets(['list', 0, 'a'])).toEqual([38, 39]);
    expect(fields!.offsets(['list', 0, 'gone'])).toEqual([35, 36]);
    expect(fields!.plain(['list', 0, 'a'])).toBe('1');
  });

  it('refuses what refers, types, directs or repeats, at its place', () => {
    expect(codes('a: &x b')).toEqual(['yaml-alias@3']);
    expect(codes('a: !!js/function b')).toEqual(['yaml-tag@3']);
    expect(codes('<<: b')).toEqual(['yaml-alias@0']);
    expect(codes('%YAML 1.1\n---\na: b')).toEqual(['yaml-syntax@0']);
    expect(codes('a: b\na: c')).toEqual(['duplicate-field@5']);
    expect(codes('a: b\n---\nc: d')).toEqual(['yaml-documents@5']);
  });

  it('does not take signs inside text for marks', () => {
    expect(codes('a: "x *y &z !w"\nb: it *is* & ! fine\nc: >-\n  *foo* !y {{{{\nd: 50%\n')).toEqual([]);
  });

  it('goes on after a tab or a curly mark, so that the rest is found too', () => {
    expect(readYaml('a:\n\tb: c\n').fields!.data).toEqual({ a: { b: 'c' } });
    expect(readYaml('a: “b”\n').fields!.data).toEqual({ a: '“b”' });
  });

  it('says empty, list and text where fields were expected', () => {
    expect(codes('')).toEqual(['yaml-mapping@0']);
    expect(codes('# nothing')).toEqual(['yaml-mapping@0']);
    expect(codes('- a')).toEqual(['yaml-mapping@0']);
  });
});
