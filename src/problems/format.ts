import type { Problem } from './problem.ts';

/** Counts of a run, as its last line and in JSON. */
export interface Summary {
  files: number;
  errors: number;
  warnings: number;
}

export function summarise(problems: readonly Problem[], files: number): Summary {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  return { files, errors, warnings: problems.length - errors };
}

/** Problems as people read them: grouped by file, each with its line and a caret below the place. `folder` is put before each path. */
export function formatText(problems: readonly Problem[], texts: ReadonlyMap<string, string>, folder: string): string {
  return [...Map.groupBy(problems, (problem) => problem.file)]
    .map(([file, found]) =>
      [visible(pathOf(folder, file)), ...found.map((problem) => formatOne(problem, texts.get(file)))].join('\n'),
    )
    .join('\n\n');
}

/** The closing line: what was read and what was found. */
export function formatSummary({ files, errors, warnings }: Summary): string {
  const found =
    errors + warnings === 0 ? 'no problems' : [count(errors, 'error'), count(warnings, 'warning')].join(', ');
  return `${count(files, 'file')} checked: ${found}.`;
}

/** Problems and counts as JSON, for programs. `file` is the path below the content folder. */
export function formatJson(problems: readonly Problem[], summary: Summary): string {
  return JSON.stringify(
    {
      problems: problems.map(({ code, level, file, line, column, endLine, endColumn, path, message, hint }) => ({
        code,
        level,
        file,
        line,
        column,
        endLine,
        endColumn,
        path,
        message,
        hint,
      })),
      summary,
    },
    null,
    2,
  );
}

/** The path of a file as seen from where `folder` is; of the folder itself for no file. */
export function pathOf(folder: string, file: string): string {
  return [folder.replace(/\/+$/, ''), file].filter(Boolean).join('/');
}

/** Number and word: `1 file`, `2 files`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** A text on one line, with a dot for each character that a terminal would act on or that cannot be seen. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
}

function formatOne(problem: Problem, text: string | undefined): string {
  const { line, column, level, code, message, hint } = problem;
  const head = `  ${line}:${column}  ${level}  ${message}  [${code}]`;
  return [head, ...excerpt(problem, text), `      ${hint}`].join('\n');
}

/** The line of the file with a caret below; long lines are cut around the place. */
function excerpt({ line, column, endLine, endColumn, file }: Problem, text: string | undefined): string[] {
  const written = text?.split('\n', line)[line - 1];
  if (file === '' || written === undefined || written.trim() === '') return [];
  const from = Math.max(0, column - 60);
  const shown = visible(written.slice(from, from + 100));
  const length = Math.max(
    1,
    Math.min((endLine === line ? endColumn : written.length + 1) - column, from + 100 - column + 1),
  );
  return [`      | ${shown}`, `      | ${' '.repeat(column - 1 - from)}${'^'.repeat(length)}`];
}
