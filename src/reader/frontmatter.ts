import type { ProblemCode } from '../problems/problem.ts';

/** The two parts of an `.mdx` file, with the offsets at which they begin. */
export interface Parts {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
  faults: { code: ProblemCode; offsets: [number, number] }[];
}

/** Splits fields from text. A file without a proper block gets its fault, and everything counts as text. */
export function splitFrontmatter(text: string): Parts {
  if (!/^---[ \t]*\n/.test(text)) {
    return {
      yaml: '',
      yamlStart: 0,
      body: text,
      bodyStart: 0,
      faults: [{ code: 'frontmatter-missing', offsets: [0, firstLine(text)] }],
    };
  }
  const yamlStart = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(yamlStart));
  if (!close) {
    return {
      yaml: '',
      yamlStart,
      body: '',
      bodyStart: text.length,
      faults: [{ code: 'frontmatter-open', offsets: [0, 3] }],
    };
  }
  const yaml = text.slice(yamlStart, yamlStart + close.index);
  const bodyStart = yamlStart + close.index + close[0].length;
  const body = text.slice(bodyStart);
  const second = secondBlock(body);
  if (!second) return { yaml, yamlStart, body, bodyStart, faults: [] };
  return {
    yaml,
    yamlStart,
    body: body.slice(0, second[0]) + body.slice(...second).replace(/[^\n]/g, ' ') + body.slice(second[1]),
    bodyStart,
    faults: [{ code: 'frontmatter-twice', offsets: [bodyStart + second[0], bodyStart + second[0] + 3] }],
  };
}

/** Offsets of the first block in a text that looks like fields between two lines `---`. */
function secondBlock(body: string): [number, number] | undefined {
  let open: number | undefined;
  let fields = 0;
  let offset = 0;
  for (const line of body.split('\n')) {
    const isMark = /^---[ \t]*$/.test(line);
    if (isMark && open !== undefined && fields > 0) return [open, offset + line.length];
    if (isMark) [open, fields] = [offset, 0];
    else if (/^[a-z_]+:(?:\s|$)/.test(line)) fields += 1;
    else if (!/^[ \t-]/.test(line) || fields === 0) open = undefined;
    offset += line.length + 1;
  }
  return undefined;
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
