import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options as MdxOptions } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';
import { parseSimple } from './simple.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];

/** GFM reads `[^id]` as a footnote only where the text defines it; here each one cites a source, defined elsewhere. */
const everyCitation: Extension = {
  text: {
    91: {
      name: 'everyCitation',
      tokenize(_effects, _ok, nok) {
        this.parser.gfmFootnotes = everyLabel;
        return nok;
      },
    },
  },
};
const everyLabel = Object.assign<string[], { includes: () => boolean }>([], { includes: () => true });

/**
 * Stands where remark-mdx would parse JavaScript. Whatever is written as code is refused, so it is not even looked at:
 * the first brace that closes, or the first empty line after an import, ends it.
 */
const noJavaScript = {
  parse: (source: string) => ({ ...span(source), type: 'Program', sourceType: 'module', body: [] }),
  parseExpressionAt: (source: string) => ({ ...span(source), type: 'ObjectExpression', properties: [] }),
};

function span(source: string) {
  return {
    start: 0,
    end: source.length,
    loc: { start: { line: 1, column: 0 }, end: { line: 1, column: source.length } },
  };
}

function citations(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), everyCitation];
}

const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: noJavaScript as unknown as NonNullable<MdxOptions['acorn']>, addResult: false })
  .use(remarkGfm, { singleTilde: false })
  .use(citations);
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(citations);

/** What MDX takes from Markdown: code by indentation, and whatever begins with a pointed bracket. */
const withoutHtml: Extension = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

function plainMdx(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutHtml, gfmFootnote()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFootnoteFromMarkdown()];
}

const plain = unified().use(remarkParse).use(plainMdx).use(citations);

/**
 * Signs without which no syntax of MDX or GFM but citations can begin: components and braces, tables, struck-out words,
 * bare addresses, boxes to tick, imports and exports; and `&` and `\`, behind which any of them may hide.
 */
const special = /[<{|~@&\\]|:-|-:|\[[xX\s]\]|https?:|www\.|^(?:import|export)/im;

/**
 * Parses a text as MDX. Throws where it is none. Most texts are simple and cost a tenth; where no special sign stands,
 * leaving out what cannot occur halves the time.
 */
export function parseMdx(body: string): Root {
  return parseSimple(body) ?? (special.test(body) ? parseSpecialMdx(body) : plain.parse(body));
}

/** The same, with every syntax looked for. */
export function parseSpecialMdx(body: string): Root {
  return mdx.parse(body);
}

/** Parses a text as Markdown, which never fails. */
export function parseMarkdown(body: string): Root {
  return markdown.parse(body);
}
