import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Arguments, ProblemCode } from '../../problems/problem.ts';

/** Largest text that is read, in characters, and deepest nesting. */
export const maxBodyLength = 64 * 1024;
export const maxProseDepth = 20;

export interface ProseFault {
  code: ProblemCode;
  offsets: [number, number];
  values?: Arguments;
}

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * Parses a text as MDX. Where that fails, the fault is reported and the text is parsed as Markdown,
 * which never fails, so that everything else that is wrong with it is found in the same run. Never throws.
 */
export function parseProse(body: string): { tree?: Root; isMdx: boolean; faults: ProseFault[] } {
  const faults = limits(body);
  if (faults.length > 0) return { isMdx: false, faults };
  const withDefinitions = body + definitions(body);
  try {
    return { tree: mdx.parse(withDefinitions), isMdx: true, faults };
  } catch (error) {
    const tree = markdown.parse(withDefinitions);
    const rough = roughFaults(tree, body);
    return { tree, isMdx: false, faults: rough.length > 0 ? rough : [syntaxFault(error, body)] };
  }
}

/** Checked before parsing, because these exhaust the parser itself. */
function limits(body: string): ProseFault[] {
  if (body.length > maxBodyLength) {
    return [
      { code: 'prose-size', offsets: [0, 0], values: { value: `${body.length} characters`, limit: maxBodyLength } },
    ];
  }
  const containers = new RegExp(
    `^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){${maxProseDepth + 1},}|^[ \\t]{${maxProseDepth * 4},}\\S`,
    'm',
  ).exec(body);
  const brackets = /[[<({*_~!]{64,}|(?:[[<({*_~!][^\s[\]<>(){}*_~!]{0,2}[ \t]?){160,}/.exec(body);
  const open = deepestTag(body);
  const at = containers?.index ?? brackets?.index ?? open;
  return at === undefined ? [] : [{ code: 'prose-depth', offsets: [at, at + 1], values: { limit: maxProseDepth } }];
}

/** Offset of the first tag that is nested too deeply. */
function deepestTag(body: string): number | undefined {
  let depth = 0;
  for (const tag of body.matchAll(/<(\/?)[A-Za-z]/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth > maxProseDepth * 10) return tag.index;
  }
  return undefined;
}

/** GFM reads `[^id]` as a footnote only when a definition exists; ours come from the sources. */
function definitions(body: string): string {
  const labels = new Set([...body.matchAll(/\[\^([^\s[\]\\]{1,200})\](?!:)/g)].map((match) => match[1]!));
  return labels.size === 0 ? '' : `\n\n${[...labels].map((label) => `[^${label}]: .`).join('\n\n')}\n`;
}

function syntaxFault(error: unknown, body: string): ProseFault {
  const { place, reason } = error as { place?: { offset?: number; start?: { offset?: number } }; reason?: string };
  const offset = Math.min(place?.start?.offset ?? place?.offset ?? 0, body.length);
  const words = /closing tag|closing slash|close/i.test(reason ?? '')
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
    if (node.type === 'text' && node.position) {
      const written = body.slice(start, node.position.end.offset);
      for (const match of written.matchAll(/\{[^{}\n]{0,60}\}?|\}/g))
        faults.push({
          code: 'prose-expression',
          offsets: [start + match.index, start + match.index + match[0].length],
          values: { value: match[0] },
        });
      for (const match of written.matchAll(/<(?!$)[^\s<>]{0,40}/g))
        faults.push({
          code: 'prose-syntax',
          offsets: [start + match.index, start + match.index + 1],
          values: { reason: `\`${match[0]}\` looks like the beginning of a component` },
        });
    }
    if (node.type === 'paragraph') faults.push(...codeFaults(body, start));
  });
  return faults;
}

/** Import or export at the start of a paragraph. */
export function codeFaults(body: string, start: number): ProseFault[] {
  const match = /^(?:import|export)\b(?=[\s{*'"(]).*/.exec(body.slice(start, start + 200).split('\n', 1)[0] ?? '');
  const lineStart = body.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  return match && body.slice(lineStart, start).trim() === ''
    ? [{ code: 'prose-code', offsets: [start, start + match[0].length], values: { value: match[0] } }]
    : [];
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
