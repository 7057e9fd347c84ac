import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options as MdxOptions } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { Arguments, ProblemCode } from '../../problems/problem.ts';
import { depthFault, limitFaults, treeFaults } from './limits.ts';

export interface ProseFault {
  code: ProblemCode;
  offsets: [number, number];
  values?: Arguments;
}

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

/**
 * Parses a text as MDX. Where that fails, the fault is reported and the text is parsed as Markdown,
 * which never fails, so that everything else that is wrong with it is found in the same run. Never throws.
 */
export function parseProse(body: string): { tree?: Root; isMdx: boolean; faults: ProseFault[] } {
  const faults = limitFaults(body);
  if (faults.length > 0) return { isMdx: false, faults };
  try {
    const { tree, error } = parsed(body);
    const deep = treeFaults(tree);
    if (deep.length > 0) return { isMdx: false, faults: deep };
    if (error === undefined) return { tree, isMdx: true, faults };
    const rough = roughFaults(tree, body);
    return { tree, isMdx: false, faults: rough.length > 0 ? rough : [syntaxFault(error, body)] };
  } catch {
    return { isMdx: false, faults: [depthFault(0)] }; // The parser itself ran out of stack.
  }
}

function parsed(body: string): { tree: Root; error?: unknown } {
  try {
    return { tree: mdx.parse(body) };
  } catch (error) {
    return { tree: markdown.parse(body), error };
  }
}

function syntaxFault(error: unknown, body: string): ProseFault {
  const { place, reason } = error as { place?: { offset?: number; start?: { offset?: number } }; reason?: string };
  // An element that is not closed is told by line and column in the words of the message.
  const element = /for `(<\/?[^`]{0,40}>)` \((\d+):(\d+)/.exec(reason ?? '');
  const lines = element ? body.split('\n').slice(0, Number(element[2]) - 1) : [];
  const told = element ? lines.join('\n').length + Math.min(1, lines.length) + Number(element[3]) - 1 : undefined;
  const offset = Math.min(told ?? place?.start?.offset ?? place?.offset ?? 0, body.length);
  const words = element
    ? `\`${element[1]}\` is opened but not closed`
    : /closing tag|closing slash|close/i.test(reason ?? '')
      ? 'a component is opened but not closed, or closed but not opened'
      : 'a `<` or `{` begins something that is not finished';
  return { code: 'prose-syntax', offsets: [offset, offset], values: { reason: words } };
}

/** What can be said of a text that is no MDX: each piece of HTML and each brace, at its place. */
function roughFaults(tree: Root, body: string): ProseFault[] {
  const faults: ProseFault[] = [];
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    if (start > body.length) return;
    if (node.type === 'html') faults.push(...htmlFaults(node.value, start));
    if (node.type === 'link' && body[start] === '<') {
      const value = body.slice(start, node.position?.end.offset);
      const hint = 'Write the address alone, without the pointed brackets, or as `[text](address)`.';
      const reason = `\`${value}\` stands in pointed brackets`;
      faults.push({ code: 'prose-syntax', offsets: [start, start + value.length], values: { reason, hint } });
    }
    if (node.type === 'text' && node.position) {
      const written = body.slice(start, node.position.end.offset);
      for (const match of written.matchAll(/\{[^{}\n]{0,60}\}?|\}/g))
        faults.push({
          code: 'prose-expression',
          offsets: [start + match.index, start + match.index + match[0].length],
          values: { value: match[0] },
        });
      for (const match of written.matchAll(/<[^\s<>]{1,40}/g))
        faults.push({
          code: 'prose-syntax',
          offsets: [start + match.index, start + match.index + 1],
          values: { reason: `\`${match[0]}\` looks like the beginning of a component` },
        });
    }
    if (node.type === 'paragraph') faults.push(...codeFaults(body, start, node.position?.end.offset ?? start));
  });
  return faults;
}

/** Import or export: at the start of a paragraph any sentence with these words, on a later line only what has their form. */
export function codeFaults(body: string, start: number, end: number): ProseFault[] {
  const faults: ProseFault[] = [];
  let offset = start;
  for (const line of body.slice(start, end).split('\n')) {
    const indent = /^[\s>]*/.exec(line)![0].length;
    const pattern =
      offset === start
        ? /^(?:import|export)\b(?=[\s{*'"(])/
        : /^(?:import|export)\b(?:\s*[{*'"(]|\s+(?:default|const|let|var|function|async|class)\b|\s+[\w$]+\s+from\s)/;
    if (pattern.test(line.slice(indent))) {
      const value = line.slice(indent, indent + 200);
      faults.push({
        code: 'prose-code',
        offsets: [offset + indent, offset + indent + value.length],
        values: { value },
      });
    }
    offset += line.length + 1;
  }
  return faults;
}

function htmlFaults(value: string, start: number): ProseFault[] {
  const faults: ProseFault[] = [];
  for (const match of value.matchAll(/<!--|<(?!\/)([A-Za-z][^\s/>]*)|<[!?][^>]{0,20}/g)) {
    const offsets: [number, number] = [start + match.index, start + match.index + match[0].length];
    if (match[0] === '<!--') faults.push({ code: 'prose-comment', offsets });
    else if (match[1] === undefined) faults.push({ code: 'prose-html', offsets, values: { value: match[0].slice(1) } });
    else if (/^[a-z]/.test(match[1]))
      faults.push({ code: 'prose-html', offsets, values: { value: match[1], hint: htmlHint(match[1]) } });
  }
  for (const match of value.matchAll(/\{[^{}]{0,60}\}?/g)) {
    faults.push({
      code: 'prose-expression',
      offsets: [start + match.index, start + match.index + match[0].length],
      values: { value: match[0] },
    });
  }
  return faults;
}

/** What to write instead of the HTML that people paste most. */
export function htmlHint(name: string): string | undefined {
  const instead: Record<string, string> = {
    b: '`**bold**`',
    strong: '`**bold**`',
    i: '`*italic*`',
    em: '`*italic*`',
    a: '`[text](address)`',
    br: 'an empty line',
    p: 'an empty line between paragraphs',
    table: 'a Markdown table: `| one | two |`, then `| --- | --- |`',
    tr: 'a Markdown table',
    td: 'a Markdown table',
    ul: 'lines that begin with `- `',
    ol: 'lines that begin with `1. `',
    li: 'lines that begin with `- `',
    blockquote: 'lines that begin with `> `',
    img: '`![what it shows](/images/name.png)`',
    sup: '`[^source-id]` for a citation',
    h1: '`## heading`',
    h2: '`## heading`',
    h3: '`### heading`',
  };
  const words = instead[name.toLowerCase()];
  return words && `Write ${words} instead.`;
}
