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
  const second = /^\s*---[ \t]*\n(?:[a-z_]+:.*\n(?:[ \t-].*\n)*)+---[ \t]*$/m.exec(body);
  const faults: Parts['faults'] = second
    ? [
        {
          code: 'frontmatter-twice',
          offsets: [
            bodyStart + second.index + second[0].indexOf('---'),
            bodyStart + second.index + second[0].indexOf('---') + 3,
          ],
        },
      ]
    : [];
  return { yaml, yamlStart, body, bodyStart, faults };
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
