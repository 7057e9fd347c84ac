import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '../../src/reader/prose/check.ts';
import { parseProse } from '../../src/reader/prose/parse.ts';
import { renderSimple } from '../../src/reader/prose/render-simple.ts';
import { renderAny } from '../../src/reader/prose/render.ts';
import { written } from './written.ts';

/** HTML of a sound text if it is taken for simple; fails when the general way gives another. `undefined` for any other text. */
function simpleHtml(body: string, base = '/'): string | undefined {
  const { tree, isMdx } = parseProse(body);
  if (!tree || !isMdx || checkProse(tree, body, 'claims').faults.length > 0) return undefined;
  const html = renderSimple(tree, 'claims', base);
  if (html !== undefined) expect(html).toBe(renderAny(tree, 'claims', base));
  return html;
}

describe('renderSimple', () => {
  it.each([
    ['headings', '## One “two” \'three\' "four"\n\n### One\n\n### One\n\n## Sources'],
    ['paragraphs', 'One\ntwo\n\nthree'],
    ['emphasis', '**one** and *two*'],
    ['citations', 'One.[^b][^a] Two.[^b]'],
    ['links to entries', '[one](../actors/a.mdx) [two](./b.mdx#three) [four](../pages/home.mdx)'],
    ['links to headings', '[one](#two)'],
    ['lists', '- one\n- **two**[^a]'],
    ['foreign scripts', '## كتائب\n\nKata’ib (كتائب حزب الله)\n\n- עברית'],
  ])('writes %s as the general way does', (_, body) => {
    expect(simpleHtml(body)).toBeDefined();
    expect(simpleHtml(body, '/below/it/')).toBeDefined();
  });

  it.each([
    ['a link out of the site', '[one](https://example.org/)'],
    ['a numbered list', '1. one\n2. two'],
    ['a loose list', '- one\n\n- two'],
    ['a list in a list', '- one\n  - two'],
    ['boxes', '- [x] one'],
    ['a table', '| a |\n| - |\n| b |'],
    ['a sign with a meaning in HTML', 'a &amp; b'],
    ['code', '`a`'],
    ['a component', '<Note>\n\na\n\n</Note>'],
    ['a break', 'a\\\nb'],
  ])('leaves %s to the general way', (_, body) => {
    expect(parseProse(body).faults).toEqual([]);
    expect(simpleHtml(body)).toBeUndefined();
  });

  it('leaves an address that has to be encoded to the general way', () => {
    expect(simpleHtml('One', '/ü/')).toBeUndefined();
  });

  it('writes every file as the general way does, and spares it nearly every entry', () => {
    for (const { body } of written) simpleHtml(body);
    const content = written.filter(({ folder }) => folder === 'content');
    expect(content.filter(({ body }) => simpleHtml(body)).length).toBeGreaterThan(content.length * 0.9);
  });

  it('writes any text as the general way does', () => {
    const pieces =
      'a|word| | |\n|\n\n|## |### |- |\n- |1. |**|*|`|[a](#b)|[a b](../events/d.mdx)|[a](https://e.org/)|[^s]|[^S]|[^t-1]|**b**|*e*|"|\'|“|&amp;|é|ك|كتائب حزب|\u00a0|👍|\\'.split(
        '|',
      );
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(''));
    let simple = 0;
    fc.assert(
      fc.property(text, (body) => {
        if (simpleHtml(body) !== undefined) simple += 1;
      }),
      { numRuns: 4000 },
    );
    expect(simple).toBeGreaterThan(200);
  });
});
