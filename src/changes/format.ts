import type { Changes } from './changes.ts';
import { closing, report } from './report.ts';

/** Changes as people read them in a terminal. */
export function formatChangesText(changes: Changes): string {
  const sections = report(changes).map(({ heading, items }) =>
    [
      heading,
      ...items.flatMap(({ line, details }) => [`  ${line}`, ...details.map((detail) => `      ${detail}`)]),
    ].join('\n'),
  );
  return [...sections, closing(changes)].join('\n\n');
}

/**
 * Changes as GitHub Flavored Markdown, for a comment on a pull request. Whatever was contributed stands in code
 * spans, in which nothing is a link, an image, a mention or HTML.
 */
export function formatChangesMarkdown(changes: Changes): string {
  const sections = report(changes).map(({ heading, items }) =>
    [
      `### ${heading}`,
      items.flatMap(({ line, details }) => [`- ${line}`, ...details.map((detail) => `  - ${detail}`)]).join('\n'),
    ].join('\n\n'),
  );
  return ['## What this changes', closing(changes), ...sections].join('\n\n');
}

/** Changes as JSON, for programs. */
export function formatChangesJson(changes: Changes): string {
  return JSON.stringify(changes, null, 2);
}
