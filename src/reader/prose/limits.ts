import type { Nodes, Root } from 'mdast';
import type { ProseFault } from './parse.ts';

/** Largest text that is read, in characters, and deepest nesting. */
export const maxBodyLength = 64 * 1024;
export const maxProseDepth = 20;

/** Most lines of a text, most characters that Markdown gives a meaning, and most table cells. */
const maxLines = 3000;
const maxMarks = 8000;
const maxCells = 6000;

/** The same for one stretch of lines without an empty line between: a paragraph, list or table. */
const maxBlockLines = 1000;
const maxBlockLength = 32 * 1024;
const maxBlockMarks = 3000;
const maxParagraphMarks = 500;

/** Characters that cost a Markdown parser more than a letter does. */
const marks = /[*_~[\](){}<>`@\\&|!#^]/g;

/**
 * What is too large or too deep to be parsed. Parsers of Markdown need time that grows with the square of some
 * of these, and memory with their depth; a text of people stays far below. Looks at each character a few times.
 */
export function limitFaults(body: string): ProseFault[] {
  const tooLarge = (value: string, limit: string | number, offset = 0): ProseFault[] => [
    { code: 'prose-size', offsets: [offset, offset], values: { value, limit } },
  ];
  if (body.length > maxBodyLength) return tooLarge(`${body.length} characters`, maxBodyLength, maxBodyLength);
  const lines = body.split('\n');
  if (lines.length > maxLines)
    return tooLarge(`${lines.length} lines`, maxLines, lines.slice(0, maxLines).join('\n').length);
  let all = 0;
  let offset = 0;
  let block = { lines: 0, length: 0, marks: 0, rows: 0, start: 0 };
  for (const line of lines) {
    const found = countMarks(line);
    const isBlank = line.trim() === '';
    if (isBlank) block = { lines: 0, length: 0, marks: 0, rows: 0, start: offset };
    else {
      if (block.lines === 0) block.start = offset;
      const isItem = /^[\s>]*(?:\||[-*+][ \t]|\d{1,9}[.)][ \t])/.test(line);
      block = {
        lines: block.lines + 1,
        length: block.length + line.length,
        marks: block.marks + found,
        rows: block.rows + (isItem ? 1 : 0),
        start: block.start,
      };
    }
    all += found;
    const allowed = Math.min(maxBlockMarks, maxParagraphMarks + block.rows * 8);
    if (all > maxMarks) return tooLarge(`more than ${maxMarks} signs of Markdown`, maxMarks, offset);
    if (found > maxParagraphMarks || block.marks > allowed)
      return tooLarge(
        `${Math.max(found, block.marks)} signs of Markdown in one paragraph, list or table`,
        allowed,
        block.start,
      );
    if (block.lines > maxBlockLines)
      return tooLarge(`more than ${maxBlockLines} lines in one paragraph, list or table`, maxBlockLines, block.start);
    if (block.length > maxBlockLength)
      return tooLarge(`more than ${maxBlockLength} characters in one paragraph`, maxBlockLength, block.start);
    offset += line.length + 1;
  }
  return tooDeep(body);
}

function countMarks(line: string): number {
  return line.match(marks)?.length ?? 0;
}

/** Containers, brackets and tags that are nested too deeply, before anything is parsed. */
function tooDeep(body: string): ProseFault[] {
  const containers = new RegExp(
    `^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){${maxProseDepth / 2 + 1},}|^[ \\t]{${maxProseDepth * 4},}\\S`,
    'm',
  ).exec(body);
  const at =
    containers && !/^(?:([-*])[ \t]*)(?:\1[ \t]*)+$/.test(lineAt(body, containers.index))
      ? containers.index
      : deepestTag(body);
  return at === undefined ? [] : [depthFault(at)];
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

/**
 * What is too deep or too large in a parsed text. Looked at first and without recursion, so that everything
 * after it may recurse.
 */
export function treeFaults(tree: Root): ProseFault[] {
  const stack: [Nodes, number][] = [[tree, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    const offset = node.position?.start.offset ?? 0;
    if (depth > maxProseDepth) return [depthFault(offset)];
    if (node.type === 'table') {
      const cells =
        node.children.length * Math.max(...node.children.map((row) => row.children.length), node.align?.length ?? 0);
      if (cells > maxCells)
        return [
          {
            code: 'prose-size',
            offsets: [offset, offset],
            values: { value: `a table of ${cells} cells`, limit: maxCells },
          },
        ];
    }
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) stack.push([node.children[i]!, depth + 1]);
  }
  return [];
}

export function depthFault(offset: number): ProseFault {
  return { code: 'prose-depth', offsets: [offset, offset + 1], values: { limit: maxProseDepth } };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end);
}
