import { stringify } from 'yaml';
import { z } from 'zod';
import { describe, unwrap } from '../../schema/describe.ts';
import { entrySchemas } from '../../schema/entry.ts';
import { toBeWritten } from './data.ts';
import { kinds, type Kind } from './questions.ts';

/** Width at which comments are broken. */
const width = 100;

const headings: Readonly<Record<Kind, readonly string[]>> = {
  claim: ['What was said', 'What the evidence shows', 'Why this rating', 'What would change it'],
  event: ['What is known'],
  actor: [],
  source: [],
};

/**
 * The file of a new entry: the fields given, in the order of the schema, each below the sentence that explains it; the
 * others as comments, ready to be filled in.
 */
export function draftText(kind: Kind, fields: Readonly<Record<string, unknown>>): string {
  const { schema } = entrySchemas[kinds[kind]];
  const yaml = Object.entries(unwrap(schema) instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {})
    .map(([name, field]) => fieldText(name, field, fields[name]))
    .join('');
  if (kind === 'source') return `# yaml-language-server: $schema=../../schemas/source.json\n${intro(kind)}\n${yaml}`;
  const body = [
    ...headings[kind].map((heading) => `## ${heading}\n\n${toBeWritten}`),
    ...(headings[kind].length === 0 ? [toBeWritten] : []),
  ];
  return `---\n${intro(kind)}\n${yaml}---\n\n${body.join('\n\n')}\n`;
}

function intro(kind: Kind): string {
  const template = `docs/templates/${kind}${entrySchemas[kinds[kind]].extension}`;
  return comment(
    `A complete example of each field stands in \`${template}\`. Lines that begin with \`#\` are for you and may be deleted.`,
  );
}

function fieldText(name: string, field: z.ZodType, value: unknown): string {
  const sentence = describe(field) ?? '';
  if (value === undefined) return `${comment(`Optional. ${sentence}`)}# ${name}:\n`;
  return `${comment(sentence)}${stringify({ [name]: value }, { schema: 'core', lineWidth: 110, blockQuote: 'folded' })}`;
}

/** A comment broken between words. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
