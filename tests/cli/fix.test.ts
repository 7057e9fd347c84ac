import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixText } from '../../src/cli/fix/fix.ts';
import { readStory, templatePlaces } from '../../src/cli/guide/story.ts';
import { folders, type Folder } from '../../src/schema/id.ts';

const story = await readStory();
const source = `title: Harbour bridge to reopen on Friday
publisher: Harbour News
url: https://news.example.org/bridge
published: 2023-05-04
kind: newspaper
language: en
`;
const fixSource = (text: string): string => fixText('sources', text);

describe('fix', () => {
  it.each(Object.values(templatePlaces))('leaves a sound file as it is: %s', (place) => {
    const text = story.get(place)!;
    expect(fixText(place.split('/')[0] as Folder, text)).toBe(text);
  });

  it.each([
    ['a day in words', '2023-05-04', '4 May 2023'],
    ['a day with slashes', '2023-05-04', '2023/5/4'],
    ['curly quotes', '"Harbour News"', '“Harbour News”', 'Harbour News'],
    ['a term in capitals', 'newspaper', 'Newspaper'],
    ['a language tag in another case', 'language: en', 'language: EN'],
    ['a space at the end of a quoted value', '"Harbour News"', '"Harbour News "', 'Harbour News'],
  ])('mends %s', (_what, good, bad, plain = good) => {
    expect(fixSource(source.replace(plain, bad))).toBe(source.replace(plain, good));
  });

  it('guesses neither the day of a date that does not exist nor the offset of a moment', () => {
    for (const value of ['2023-02-30', '04/05/2023', '2023-05-04T10:00', 'last Friday']) {
      const text = source.replace('2023-05-04', value);
      expect(fixSource(text)).toBe(text);
    }
  });

  it('turns tabs in the indentation into two spaces, and takes spaces off the ends of lines', () => {
    const text = `${source}archived:  \n\t- url: https://archive.example.org/bridge\t\n\n\n`;
    expect(fixSource(text)).toBe(`${source}archived:\n  - url: https://archive.example.org/bridge\n`);
  });

  it('keeps line breaks of Markdown and takes off other spaces in a text', () => {
    const text = '---\ntitle: About \nsummary: All about it.\n---\n\nOne  \ntwo \n\nthree  \n\n';
    expect(fixText('pages', text)).toBe('---\ntitle: About\nsummary: All about it.\n---\n\nOne  \ntwo\n\nthree\n');
  });

  it('orders fields as the schema does, each with the comments above it, in nested groups too', () => {
    const text = `# yaml-language-server: $schema=x
# the kind
kind: newspaper
archived:
  # when
  - captured: 2023-05-05 # a Friday
    # where
    url: https://archive.example.org/bridge

title: |-
  Harbour bridge
publisher: Harbour News # the paper
# the address
url: https://news.example.org/bridge
language: en
# the end
`;
    expect(fixSource(text)).toBe(`# yaml-language-server: $schema=x
title: |-
  Harbour bridge
publisher: Harbour News # the paper
# the address
url: https://news.example.org/bridge
# the kind
kind: newspaper
language: en
archived:
  # when
  - captured: 2023-05-05 # a Friday
    # where
    url: https://archive.example.org/bridge

# the end
`);
    const plain = `${source}archived:\n  - captured: 2023-05-05\n    url: https://archive.example.org/bridge\n`;
    expect(fixSource(plain)).toBe(
      `${source}archived:\n  - url: https://archive.example.org/bridge\n    captured: 2023-05-05\n`,
    );
  });

  it('does not touch what it cannot read', () => {
    for (const text of ['a: [b\n', 'a: *b\n', `a: ${'['.repeat(50)}\n`, '- a\n- b\n'])
      expect(fixSource(text)).toBe(text);
    expect(fixText('claims', 'no frontmatter\n')).toBe('no frontmatter\n');
  });
});

const lines = [...story.values()].flatMap((text) => text.split('\n'));
const mangledLine = fc.oneof(
  fc.constantFrom(...lines),
  fc.constantFrom(...lines).map((line) => `${line} \t`),
  fc.constantFrom(...lines).map((line) => line.replace('  ', '\t')),
  fc.constantFrom(...lines).map((line) => line.replace(/: (\S.*)$/, ': “$1”')),
  fc.constantFrom(...lines).map((line) => line.toUpperCase()),
  fc.string(),
);

it('keeps a second block of fields, which its author has to merge', () => {
  const text = '---\nname: City Council\n---\n\n---\nkind: state\n---\n\nText.\n';
  expect(fixText('actors', text)).toBe(text);
});

describe('fix, whatever it is given', () => {
  it('changes nothing in a second run', () => {
    fc.assert(
      fc.property(fc.constantFrom(...folders), fc.array(mangledLine, { maxLength: 30 }), (folder, mangled) => {
        const body = mangled.join('\n');
        const text = folder === 'sources' ? body : `---\n${body}\n---\n${body}`;
        const once = fixText(folder, text);
        expect(fixText(folder, once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every comment, and what the fields say, when it orders them', () => {
    const blocks = fc.shuffledSubarray(topLevelBlocks(story.get(templatePlaces['claim.mdx']!)!), { minLength: 2 });
    fc.assert(
      fc.property(blocks, (shuffled) => {
        const yaml = shuffled.join('');
        const fixed = fixText('claims', `---\n${yaml}---\n\nText.\n`);
        const after = fixed.slice(4, fixed.indexOf('\n---\n') + 1);
        expect(comments(after)).toEqual(comments(yaml));
        expect(isDeepStrictEqual(parse(after), parse(yaml))).toBe(true);
        expect(Object.keys(parse(after) as object)).toEqual(
          Object.keys(parse(topLevelBlocks(story.get(templatePlaces['claim.mdx']!)!).join('')) as object).filter(
            (key) => Object.hasOwn(parse(yaml) as object, key),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** The fields of an entry, each with the comment lines above it. */
function topLevelBlocks(text: string): string[] {
  const yaml = text.slice(text.indexOf('\n\n') + 2, text.indexOf('\n---\n'));
  const blocks: string[] = [];
  let above = '';
  for (const line of yaml.split('\n')) {
    if (line.startsWith('#') && !above.startsWith('#')) blocks.push('');
    blocks[blocks.length - 1] += `${line}\n`;
    above = line;
  }
  return blocks;
}

function comments(yaml: string): string[] {
  return yaml
    .split('\n')
    .filter((line) => /^ *#/.test(line))
    .map((line) => line.trim())
    .sort();
}
