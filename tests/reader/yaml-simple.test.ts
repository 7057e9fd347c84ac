import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';
import { readSimpleYaml } from '../../src/reader/yaml-simple.ts';
import { readAnyYaml, readYaml } from '../../src/reader/yaml.ts';

/** Fails when the text is taken for simple and a parser of all YAML finds other fields or a fault. */
function expectSame(text: string): void {
  const data = readSimpleYaml(text);
  if (data === undefined) return;
  const { fields, faults } = readAnyYaml(text);
  expect(faults).toEqual([]);
  expect(data).toEqual(fields?.data);
  expect(JSON.stringify(data)).toBe(JSON.stringify(fields?.data)); // The order of fields, too.
}

/** The fields of every file that people wrote. */
const written = ['content', 'docs/templates', 'tests/corpus/legitimate', 'tests/corpus/hostile'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { folder, yaml: name.endsWith('.mdx') ? splitFrontmatter(text).yaml : text };
    }),
);

describe('readSimpleYaml', () => {
  it('reads maps, lists and values in their simplest forms', () => {
    const text =
      '# A note\n\ntitle: One\n  two\ncount: 3\nlat: -33.25\nopen: true\nday: 2024-02-07\nquote: "a: b\n  # c"\nother: \'d\'\nfolded: >-\n  one\n  # two\n' +
      'ids: [a-1, b]\nnone: []\nlist:\n  - plain text\n  - name: x\n    nested:\n      - y\n\n# Another\nlast: (z)';
    expect(readSimpleYaml(text)).toStrictEqual({
      title: 'One two',
      count: 3,
      lat: -33.25,
      open: true,
      day: '2024-02-07',
      quote: 'a: b # c',
      other: 'd',
      folded: 'one # two',
      ids: ['a-1', 'b'],
      none: [],
      list: ['plain text', { name: 'x', nested: ['y'] }],
      last: '(z)',
    });
    expectSame(text);
  });

  it.each([
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !!str b'],
    ['a directive', '%YAML 1.2\n---\na: b'],
    ['two documents', 'a: b\n---\nc: d'],
    ['a name twice', 'a: b\na: c'],
    ['a second colon', 'a: b: c'],
    ['a colon at the end', 'a: b:'],
    ['a comment behind a value', 'a: b # c'],
    ['a comment within a text', 'a: b\n  # c\n  d'],
    ['an empty line within a text', 'a: b\n\n  c'],
    ['an empty line within a folded text', 'a: >-\n  b\n\n  c'],
    ['what looks like a comment behind a folded text', 'a: >-\n  b\n\n  # c'],
    ['a quotation mark that is not closed', 'a: "b\nc: d'],
    ['a backslash', 'a: "\\u202e"'],
    ['curly marks', 'a: “b”'],
    ['a tab', 'a:\tb'],
    ['no value', 'a:\nb: c'],
    ['a line between two indentations', 'a:\n    b: c\n  d: e'],
    ['a list of lists', 'a:\n  - - b'],
    ['lines of a folded text that are not indented alike', 'a: >-\n  b\n   c'],
    ['a hexadecimal number', 'a: 0x1F'],
    ['a number with an exponent', 'a: 1e3'],
    ['a number that begins with a zero', 'a: 010'],
    ['a number too long to be exact', 'a: 1234567890123456'],
    ['a truth value in capitals', 'a: True'],
    ['nothing', 'a: null'],
    ['a list in brackets that holds nothing', 'a: [b, null]'],
    ['a name that is no word', 'null: b'],
    ['a name that every object has', '__proto__: b'],
    ['no map', '- a'],
    ['no fields', ''],
  ])('leaves %s to a parser of all YAML', (_, text) => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });

  it('finds what a parser of all YAML finds in every file, and spares it nearly every entry', () => {
    for (const { yaml } of written) expectSame(yaml);
    const content = written.filter(({ folder }) => folder === 'content');
    const simple = content.filter(({ yaml }) => readSimpleYaml(yaml));
    expect(simple.length).toBeGreaterThan(content.length * 0.9);
  });

  it('finds it in files that something happened to', () => {
    const pieces =
      'a|: |:| |  |\n|\n\n|\n |\n  |\n   |\n    |\n  # c|\n# c|\n- |\n  - |- |>-|>|\n|"|\'|[|]|, |[]|{|}|#| #|\\|&|*|!|%|@|`|~|null|true|1|-1|1.5|1e5|.5|0x1F|.inf|007|12:30|2024-01-02|? |<<|---|...|“|”|é|ك|\u00a0|\u200b|\u2028|\ufeff|\u0085|\t|title: x|(|9'
        .split('|')
        .concat('|');
    const mishap = fc.record({
      // Folded texts also as they are without the mark.
      file: fc.constantFrom(...written.flatMap(({ yaml }) => [yaml, yaml.replace(/ >-\n */g, ' ')])),
      from: fc.nat(),
      lines: fc.integer({ min: 1, max: 12 }),
      at: fc.nat(),
      gone: fc.constantFrom(0, 0, 1, 2, 5),
      piece: fc.constantFrom('', ...pieces),
    });
    fc.assert(
      fc.property(mishap, ({ file, from, lines, at, gone, piece }) => {
        const all = file.split('\n');
        const start = from % all.length;
        const cut = all.slice(start, start + lines).join('\n');
        const offset = at % (cut.length + 1);
        const broken = cut.slice(0, offset) + piece + cut.slice(offset + gone);
        for (const text of [broken, `a:\n${broken}`, `a: ${broken}\n`]) expectSame(text);
      }),
      { numRuns: 4000 },
    );
  });
});

it('knows where each field stands, however it was read', () => {
  const text = 'a: b\nlist:\n  - c: 1\n';
  const [read, all] = [readYaml(text).fields!, readAnyYaml(text).fields!];
  expect(readSimpleYaml(text)).toBeDefined();
  for (const path of [[], ['a'], ['list'], ['list', 0], ['list', 0, 'c'], ['list', 1], ['gone']]) {
    for (const part of ['key', 'value'] as const) expect(read.offsets(path, part)).toEqual(all.offsets(path, part));
    expect(read.plain(path)).toBe(all.plain(path));
  }
});
