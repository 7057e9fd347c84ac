import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpecialMdx } from '../../src/reader/prose/parser.ts';
import { parseSimple } from '../../src/reader/prose/simple.ts';
import { written } from './written.ts';

/** Fails when the text is taken for simple and a parser of MDX gives another tree, or none. */
function expectSame(body: string): void {
  const tree = parseSimple(body);
  if (tree) expect(tree).toEqual(parseSpecialMdx(body));
}

describe('parseSimple', () => {
  it.each([
    ['headings', '\n## One two\n\n### Three\n'],
    ['paragraphs of several lines', 'One\ntwo (three).\n\n“Four” 5 six'],
    ['emphasis', '**one** and *two three*, (**four**).'],
    ['citations', 'One.[^a-1][^b] Two[^a-1]'],
    ['links', '[one two](../actors/a.mdx) and\n[three](#four).'],
    ['lists', 'One\n\n- two **three**\n- four[^a]\n\nFive'],
  ])('reads %s', (_, body) => {
    expect(parseSimple(body)).toBeDefined();
    expectSame(body);
  });

  it.each([
    ['a component', '<Note>a</Note>'],
    ['an expression', 'a {b}'],
    ['code', 'import a from "b"'],
    ['an entity', 'a &lt; b'],
    ['an escape', 'a \\* b'],
    ['a bare address', 'see www.example.org'],
    ['a picture', '![a](/images/b.png)'],
    ['a mark before a citation', 'a![^b]'],
    ['the text of a citation', '[^a]: b'],
    ['a definition', '[a]: b'],
    ['a reference', '[a][b]'],
    ['emphasis within emphasis', '**a *b* c**'],
    ['emphasis within a word', 'a**b**c'],
    ['a star alone', '2 * 3'],
    ['an underscore', '_a_'],
    ['a quotation', '> a'],
    ['a numbered list', '1. a'],
    ['a list of items with an empty line between', '- a\n\n- b'],
    ['an item of two lines', '- a\nb'],
    ['a heading with a line below', '## a\nb'],
    ['a heading that closes', '## a ##'],
    ['an underlined heading', 'a\n==='],
    ['a rule', '---'],
    ['a break', 'a  \nb'],
    ['an indented line', 'a\n    b'],
    ['nothing', '\n'],
  ])('leaves %s to a parser of MDX', (_, body) => {
    expect(parseSimple(body)).toBeUndefined();
  });

  it('gives the tree of a parser of MDX for every file, and spares it nearly every entry', () => {
    for (const { body } of written) expectSame(body);
    const content = written.filter(({ folder }) => folder === 'content');
    expect(content.filter(({ body }) => parseSimple(body)).length).toBeGreaterThan(content.length * 0.9);
  });

  it('gives it for any text', () => {
    const pieces =
      'a|word| | |\n|\n\n|## |#|- |\n- |+ |1. |12|---|===|*|**|_|`|[|]|(|)|[a](b)|[a b](../c/d.mdx)|[^s]|[^s]: |[a]: |!|:|**b**|*e*|**b c** | **d**.|“|’|.|,|…|—|-|é|ك|\u00a0|\u2028|\ufeff|👍|\u0301|\t|\0|\'|"|$|+|¹|２|www.|https:|import |<|{|&|\\|~'.split(
        '|',
      );
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(''));
    const mishap = fc.record({
      file: fc.constantFrom(...written.map(({ body }) => body)),
      from: fc.nat(),
      at: fc.nat({ max: 400 }),
      gone: fc.constantFrom(0, 0, 1, 2, 5),
      piece: fc.constantFrom(...pieces),
    });
    const broken = mishap.map(({ file, from, at, gone, piece }) => {
      const cut = file.slice(from % (file.length + 1)).slice(0, 400);
      return cut.slice(0, at) + piece + cut.slice(at + gone);
    });
    fc.assert(fc.property(fc.oneof(text, broken), expectSame), { numRuns: 4000 });
  });
});
