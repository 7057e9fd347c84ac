import type { Root } from 'mdast';
import type { Arguments, ProblemCode } from '../../problems/problem.ts';
import { depthFault, limitFaults, treeFaults } from './limits.ts';
import { parseMarkdown, parseMdx } from './parser.ts';
import { roughFaults } from './rough.ts';

export interface ProseFault {
  code: ProblemCode;
  offsets: [number, number];
  values?: Arguments;
}

/**
 * Parses a text as MDX. Where that fails, the fault is reported and the text is parsed as Markdown,
 * which never fails, so that everything else that is wrong with it is found in the same run. Never throws.
 */
export function parseProse(body: string): { tree?: Root; isMdx: boolean; faults: ProseFault[] } {
  const faults = limitFaults(body);
  if (faults.length > 0) return { isMdx: false, faults };
  try {
    const { tree, error } = parsed(body);
    const deep = treeFaults(tree);
    if (deep.length > 0) return { isMdx: false, faults: deep };
    if (error === undefined) return { tree, isMdx: true, faults };
    const rough = roughFaults(tree, body);
    return { tree, isMdx: false, faults: rough.length > 0 ? rough : [syntaxFault(error, body)] };
  } catch {
    return { isMdx: false, faults: [depthFault(0)] }; // The parser itself ran out of stack.
  }
}

function parsed(body: string): { tree: Root; error?: unknown } {
  try {
    return { tree: parseMdx(body) };
  } catch (error) {
    return { tree: parseMarkdown(body), error };
  }
}

function syntaxFault(error: unknown, body: string): ProseFault {
  const { place, reason } = error as { place?: { offset?: number; start?: { offset?: number } }; reason?: string };
  // An element that is not closed is told by line and column in the words of the message.
  const element = /for `(<\/?[^`]{0,40}>)` \((\d+):(\d+)/.exec(reason ?? '');
  const lines = element ? body.split('\n').slice(0, Number(element[2]) - 1) : [];
  const told = element ? lines.join('\n').length + Math.min(1, lines.length) + Number(element[3]) - 1 : undefined;
  const offset = Math.min(told ?? place?.start?.offset ?? place?.offset ?? 0, body.length);
  const words = element
    ? `\`${element[1]}\` is opened but not closed`
    : /closing tag|closing slash|close/i.test(reason ?? '')
      ? 'a component is opened but not closed, or closed but not opened'
      : 'a `<` or `{` begins something that is not finished';
  return { code: 'prose-syntax', offsets: [offset, offset], values: { reason: words } };
}
