import { pathOf } from './format.ts';
import type { Problem } from './problem.ts';

/**
 * Problems as workflow commands of GitHub Actions, one a line, which show them at their lines in a pull request.
 * `folder` is the content folder as seen from the root of the repository.
 */
export function formatGithub(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ level, file, line, column, endLine, endColumn, code, message, hint }) => {
      // A column may only be given with an end on the same line.
      const end = endLine === line && endColumn > column ? { endLine, endColumn: endColumn - 1 } : {};
      const properties = { file: pathOf(folder, file), line, ...end, col: column, title: code };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${level} ${list.join(',')}::${escapeData(`${message} ${hint}`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
