import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { readFile } from '../../src/reader/file.ts';
import { decode } from '../../src/reader/text.ts';

/** Seeded, so that every run tries the same texts. */
const runs = (numRuns: number) => ({ seed: 20240207, numRuns });

/** What may stand in the HTML of a text; written out here and not taken from the program. */
const elements: Record<string, string[]> = {
  ...Object.fromEntries(
    'p em strong del code pre br hr blockquote table thead tbody tr details summary'
      .split(' ')
      .map((name) => [name, []]),
  ),
  ...Object.fromEntries('h2 h3 h4 h5 h6'.split(' ').map((name) => [name, ['id']])),
  ul: ['className'],
  ol: ['start', 'className'],
  li: ['className'],
  a: ['href', 'id', 'rel', 'ariaLabel', 'className'],
  img: ['src', 'alt', 'loading'],
  sup: ['className'],
  span: ['lang', 'dir'],
  th: ['align', 'scope'],
  td: ['align'],
  input: ['type', 'checked', 'disabled', 'ariaLabel'],
  aside: ['className'],
  div: ['className', 'lang', 'dir'],
  section: ['className', 'tabIndex', 'ariaLabel'],
};
const address = /^(?:https?:\/\/|mailto:|\/(?:[a-z]|$|#)|#)/i;

function expectSafe(html: string): void {
  visit(fromHtml(html, { fragment: true }), (node) => {
    expect(['root', 'element', 'text']).toContain(node.type);
    if (node.type !== 'element') return;
    expect(Object.keys(elements)).toContain(node.tagName);
    for (const name of Object.keys(node.properties)) expect(elements[node.tagName]).toContain(name);
    for (const name of ['href', 'src'])
      if (name in node.properties) expect(String(node.properties[name])).toMatch(address);
    if (node.tagName === 'img') expect(String(node.properties['src'])).toMatch(/^\/images\//);
  });
}

function expectInside(problems: readonly Problem[], text: string): void {
  const lines = text.split('\n');
  for (const { line, column, endLine, endColumn, message, hint } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    expect(endLine).toBeLessThanOrEqual(lines.length);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/);
  }
}

const head = '---\ntitle: A page\nsummary: One sentence.\n---\n\n';

function tryPage(body: string): void {
  const text = decode(Buffer.from(head + body))!;
  const { html, problems } = readFile({ folder: 'pages', id: 'x', file: 'pages/x.mdx', text }, '/', () => true);
  expectSafe(html ?? '');
  expectInside(problems, text);
}

const token = fc.constantFrom(
  ...'* ** _ ~~ ` `` ``` ~~~ [ ] ( ) ![ ]( ][ [^ ]: { } {{ ${ < > </ /> <> <!-- --> <![CDATA[ ]]> <? ?> # ## ### | |-| |--- - + 1. > \\ & &lt; &#x3C; &#58; &colon; &Tab; : ; " \' = !'.split(
    ' ',
  ),
  ...[' ', '  ', '    ', '\n', '\n\n', '\t', '  \n', '\\\n', '\u200b', '\u202e', '\0', '\u00a0', '\u2028'],
  ...['word', 'a', '1', 'كلمة', 'слово', 'מילה', 'é', '👍', 'import ', 'export ', 'from "x"', 'const a = 1'],
  ...[
    'javascript:',
    'JAVASCRIPT:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    '//evil.example',
    'https://a.bc/',
    'www.a.bc',
    'a@b.cc',
  ],
  ...['../actors/a.mdx', './a.mdx', '/images/a.png', '#a', '../../x', '%0a', '%3a', '&#106;avascript:'],
  ...[
    '<Note>',
    '</Note>',
    '<Note title="a">',
    '<Fold summary="s">',
    '</Fold>',
    '<Lang tag="fa">',
    '</Lang>',
    '<Note/>',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload="x">',
    '<a href="javascript:x">',
    '<iframe/>',
  ],
  ...[
    '<Note {...a}>',
    '<Note onclick="x">',
    '<Lang tag="en" style="x">',
    ' set:html="x"',
    ' client:load',
    ' title={a}',
  ],
);
const tokens = fc.array(token, { maxLength: 40 }).map((parts) => parts.join(''));

/** Markdown that mostly holds together, so that much of it is rendered. */
const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'word',
      'two words',
      'كلمة',
      'слово',
      '&lt;b&gt;',
      '`{a} <b>`',
      'https://a.bc',
      '[^ap]',
      '\\<b>',
      '<b',
      '{',
    ),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `[${text}](https://a.bc/?a="b")`),
    tie('inline').map((text) => `[${text}](javascript&colon;x)`),
    tie('inline').map((text) => `<Lang tag="fa">${text}</Lang>`),
    tie('inline').map((text) => `![${text.replaceAll(/[[\]]/g, '')}](/images/a.png "t")`),
    fc.tuple(tie('inline'), tie('inline')).map((both) => both.join(' ')),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inline'),
    tie('inline').map((text) => `## ${text}`),
    tie('inline').map((text) => `| ${text} | b |\n| --- | :-: |\n| ${text} |`),
    tie('block').map((text) => text.replaceAll(/^/gm, '> ')),
    tie('block').map((text) => `- ${text.replaceAll('\n', '\n  ')}`),
    tie('block').map((text) => `1. ${text.replaceAll('\n', '\n   ')}`),
    tie('block').map((text) => `<Note title="&lt;b&gt; &quot; onclick=&quot;x">\n\n${text}\n\n</Note>`),
    tie('block').map((text) => `<Fold summary="s">\n\n${text}\n\n</Fold>`),
    fc.constantFrom(
      '```\n<b>{a}\n```',
      '---',
      '- [ ] task',
      '[a]: https://a.bc',
      '<script>x</script>',
      'import x from "y"',
    ),
    fc.tuple(tie('block'), tie('block')).map((both) => both.join('\n\n')),
  ),
}));

describe('whatever is written', () => {
  it('bytes of any kind are read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('sources', 'claims', 'pages'), (bytes, folder) => {
        const text = decode(bytes) ?? new TextDecoder('latin1').decode(bytes).replace(/\r\n?/g, '\n');
        const read = readFile({ folder: folder as 'sources', id: 'x', file: 'x', text }, '/', () => true);
        expectSafe(read.html ?? '');
        expectInside(read.problems, text);
      }),
      runs(400),
    );
  });

  it('fields of any kind are read without a throw, and nothing reaches the prototype', () => {
    const mark = fc.constantFrom(
      ...': |- |: \n|\n  |\n    |- |- - |? |{|}|[|]|, |"|\'|&a |*a|!!js/function |!x |<<: |>-\n|| |# |--- |...|%YAML 1.1\n|@|`|\t|~|null|true|.nan|1e999|__proto__|constructor|toString|title|url|2024-02-30'.split(
        '|',
      ),
    );
    const messy = fc
      .array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 })
      .map((all) => all.join(''));
    const tidy = fc
      .dictionary(
        fc.constantFrom('title', 'url', 'kind', 'archived', '__proto__', 'constructor', 'toString', 'x'),
        fc.jsonValue(),
        { noNullPrototype: true },
      )
      .map((value) => JSON.stringify(value, null, 1));
    fc.assert(
      fc.property(fc.oneof(messy, tidy), fc.constantFrom('sources', 'claims', 'events'), (yaml, folder) => {
        const text = folder === 'sources' ? yaml : `---\n${yaml}\n---\n\nText.\n`;
        const { problems } = readFile(
          { folder: folder as 'sources', id: 'x', file: 'x', text: decode(Buffer.from(text))! },
          '/',
        );
        expect(problems.length).toBeGreaterThan(0);
        expectInside(problems, decode(Buffer.from(text))!);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>)['title']).toBeUndefined();
      }),
      runs(600),
    );
  });

  it('tokens that mean something to Markdown, MDX or HTML, in any order, give nothing but the allowed', () => {
    fc.assert(fc.property(tokens, tryPage), runs(1200));
  });

  it('Markdown that holds together, of any shape, gives nothing but the allowed', () => {
    fc.assert(fc.property(block, tryPage), runs(800));
  });

  it('any text at all gives nothing but the allowed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), tryPage), runs(400));
  });
});
