import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';

const faults = (text: string) => splitFrontmatter(text).faults;

describe('splitFrontmatter', () => {
  it('gives both parts with the places at which they begin', () => {
    const text = '---\na: b\n---\n\nText.\n';
    const parts = splitFrontmatter(text);
    expect(parts).toMatchObject({ yaml: 'a: b\n', yamlStart: 4, body: '\n\nText.\n', faults: [] });
    expect(text.slice(parts.bodyStart)).toBe(parts.body);
  });

  it('finds a block that is missing, open or there twice', () => {
    expect(faults('Text.')).toEqual([{ code: 'frontmatter-missing', offsets: [0, 5] }]);
    expect(faults('---\na: b\n')).toEqual([{ code: 'frontmatter-open', offsets: [0, 3] }]);
    expect(faults('---\na: b\n---\n\n---\nc: d\n---\n')).toEqual([{ code: 'frontmatter-twice', offsets: [14, 17] }]);
  });

  it('takes lines across a text for what they are', () => {
    expect(faults('---\na: b\n---\n\nOne.\n\n---\n\nTwo.\n\n---\n\nThree.\n')).toEqual([]);
  });

  it('takes a second block out of the text, and leaves each place where it was', () => {
    const { body } = splitFrontmatter('---\na: b\n---\n---\nc: d\n---\nText.\n');
    expect(body).toMatch(/^\n {3}\n {4}\n {3}\nText\.\n$/);
  });
});
