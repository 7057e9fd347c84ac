import { changeProblems } from './changes.ts';
import { fieldProblems } from './field.ts';
import { fileProblems } from './file.ts';
import { graphProblems } from './graph.ts';
import { proseProblems } from './prose.ts';
import { yamlProblems } from './yaml.ts';

/** Every kind of problem, by code. The words readers see stand here and nowhere else. */
export const problemKinds = {
  ...fileProblems,
  ...yamlProblems,
  ...fieldProblems,
  ...proseProblems,
  ...graphProblems,
  ...changeProblems,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;
export type Level = 'error' | 'warning';

/** Values the words of a problem are filled with. */
export type Arguments = Readonly<Record<string, string | number | undefined>>;

/** What one code means: its words, and what the field guide says about it. */
export interface ProblemKind {
  level: Level;
  /** Heading in the field guide. */
  title: string;
  /** What is wrong, the value in backticks; a full sentence. */
  message: (values: Arguments) => string;
  /** What to do; a full sentence. */
  hint: (values: Arguments) => string;
  /** Why it matters, for the field guide. */
  about: string;
  /** A mistake in one of the templates that brings the problem about. */
  example?: Example;
}

/**
 * A mistake in a template of `docs/templates/`: what stands in `good` became `bad`, or the file lies at `path`
 * below the content folder, or it holds nothing but `whole`.
 */
export type Example = { in: string } & ({ good: string; bad: string } | { path: string } | { whole: string });

/** A stretch of a file; lines and columns count from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Something wrong in content. */
export interface Problem extends Range {
  code: ProblemCode;
  level: Level;
  /** Path of the file below the content folder, with forward slashes: `claims/one.mdx`. */
  file: string;
  /** The field, as `evidence[2].source`; empty for a whole file or for prose. */
  path: string;
  message: string;
  hint: string;
}

/** A place in a file with the field it belongs to. */
export interface Place extends Range {
  file: string;
  path: string;
}

/** Makes a problem of this kind, its words filled in. Values are shown on one line and shortened. */
export function problem(code: ProblemCode, place: Place, values: Arguments = {}): Problem {
  const kind: ProblemKind = problemKinds[code];
  const shown = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === undefined ? value : show(key, value)]),
  );
  const { file, path, line, column, endLine, endColumn } = place;
  return {
    code,
    level: kind.level,
    file,
    path,
    line,
    column,
    endLine,
    endColumn,
    message: kind.message(shown),
    hint: kind.hint(shown),
  };
}

/** Orders problems as one reads: by file, line, column, then code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** A range of no length at the start of a file. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A path as people write it: `evidence[2].source`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );
}

/** Arguments that are sentences or lists of ours and carry their own backticks; `reason` may also quote what was written. */
const ready = new Set(['known', 'allowed', 'folders', 'description', 'hint', 'reason', 'fields']);

function show(key: string, value: string | number): string {
  const text = String(value)
    .replace(/\s+/gu, ' ')
    .replace(
      /[\p{Cc}\p{Cf}]/gu,
      (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    );
  const marked = ready.has(key) ? text : text.replaceAll('`', '’');
  const limit = ready.has(key) && key !== 'reason' ? 2000 : 160;
  return marked.length > limit ? `${marked.slice(0, limit - 3)}…` : marked;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
