import type { Document } from 'yaml';
import type { Arguments } from '../problems/problem.ts';
import { Lines } from './text.ts';
import type { YamlFault } from './yaml.ts';

/** Errors of the parser, the first of each line on which nothing is known yet; wrong indentation once, since it brings about more. */
export function syntaxFaults(document: Document.Parsed, text: string, known: readonly YamlFault[]): YamlFault[] {
  const lines = new Lines(text);
  const seen = new Set(known.map((fault) => lines.range(fault.offsets[0]).line));
  let hasIndent = false;
  return document.errors.flatMap(({ code, message, pos }) => {
    const { line } = lines.range(pos[0]);
    const isIndent = code === 'BAD_INDENT';
    if (seen.has(line) || (isIndent && hasIndent) || (code === 'MISSING_CHAR' && /quote/i.test(message))) return [];
    seen.add(line);
    hasIndent ||= isIndent;
    return [{ code: 'yaml-syntax' as const, offsets: [pos[0], pos[1]], values: explain(code, message, text, pos[0]) }];
  });
}

/** The parser's errors in words a writer understands. */
function explain(code: string, message: string, text: string, offset: number): Arguments {
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1).split('\n', 1)[0] ?? '';
  const shown = `\`${line.trim()}\``;
  if (/^\s*(?:- )*[\w-]+:[^\s/]/.test(line))
    return {
      reason: `${shown} has no space after the colon`,
      hint: 'Write `name: value`, with a space after the colon.',
    };
  if (/:\s.*:(?:\s|$)/.test(line) && (code === 'BLOCK_AS_IMPLICIT_KEY' || /compact mappings|implicit/i.test(message)))
    return {
      reason: `${shown} holds a second colon`,
      hint: 'Put the whole value in straight quotation marks: `name: "one: two"`.',
    };
  if (code === 'BAD_INDENT' || /indent/i.test(message) || (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*-/.test(line)))
    return {
      reason: 'this line or the one before it is not indented like its neighbours',
      hint: 'Begin the lines of one group or list in the same column; what belongs to a field is indented by two spaces.',
    };
  const value = /^\s*(?:- )*(?:[\w-]+:\s+)?(.*)$/.exec(line)?.[1] ?? '';
  if (/^["']/.test(value))
    return {
      reason: 'the value goes on after the quotation mark that closes it',
      hint: 'Put the whole value in double quotation marks, "…"; an apostrophe inside does no harm there.',
    };
  if (/^[@`%[{|>,?!&*\]}]/.test(value))
    return {
      reason: `a value may not begin with \`${value[0]}\` as it stands`,
      hint: 'Put the whole value in straight quotation marks, "…".',
    };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /implicit/i.test(message))
    return {
      reason: `${shown} is no field`,
      hint: 'Write `name: value`, or indent the line if it belongs to the field above.',
    };
  return { reason: message.replace(/\.$/, '').toLowerCase() };
}
