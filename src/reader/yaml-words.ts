import type { Document } from 'yaml';
import type { Arguments } from '../problems/problem.ts';
import { Lines } from './text.ts';
import type { YamlFault } from './yaml.ts';

/** Errors of the parser, the first of each line. */
export function syntaxFaults(document: Document.Parsed, text: string): YamlFault[] {
  const lines = new Lines(text);
  const seen = new Set<number>();
  return document.errors.flatMap(({ code, message, pos }) => {
    const { line } = lines.range(pos[0]);
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ code: 'yaml-syntax' as const, offsets: [pos[0], pos[1]], values: explain(code, message, text, pos[0]) }];
  });
}

/** The parser's errors in words a writer understands. */
function explain(code: string, message: string, text: string, offset: number): Arguments {
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1).split('\n', 1)[0] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /compact mappings|implicit keys? need/i.test(message))
    return {
      reason: `\`${line.trim()}\` holds a second colon`,
      hint: 'Put the whole value in straight quotation marks: `name: "one: two"`.',
    };
  if (code === 'BAD_INDENT' || /indent/i.test(message))
    return {
      reason: 'the line is not indented like its neighbours',
      hint: 'Begin fields of one group in the same column, and indent what belongs to a field by two spaces.',
    };
  if (code === 'MISSING_CHAR' && /quote/i.test(message))
    return { reason: 'a quotation mark is opened but not closed', hint: 'Close it on the same line.' };
  if (code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START')
    return {
      reason: `\`${line.trim()}\` begins or goes on with a character that means something else in YAML`,
      hint: 'Put the value in straight quotation marks.',
    };
  if (code === 'BAD_ALIAS')
    return { reason: '`*` or `&` begins a value', hint: 'Put the value in straight quotation marks.' };
  return { reason: message.replace(/\.$/, '').toLowerCase() };
}
