import type { Root } from 'mdast';
import { codeFaults } from './code.ts';
import { htmlHint } from './html-hint.ts';
import type { ProseFault } from './parse.ts';
import { walk } from './walk.ts';

/** What can be said of a text that is no MDX: each piece of HTML and each brace, at its place. */
export function roughFaults(tree: Root, body: string): ProseFault[] {
  const faults: ProseFault[] = [];
  walk(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (start > body.length) return undefined;
    if (node.type === 'html') faults.push(...htmlFaults(node.value, start));
    if (node.type === 'link' && body[start] === '<') {
      const value = body.slice(start, node.position?.end.offset);
      const hint = 'Write the address alone, without the pointed brackets, or as `[text](address)`.';
      const reason = `\`${value}\` stands in pointed brackets`;
      faults.push({ code: 'prose-syntax', offsets: [start, start + value.length], values: { reason, hint } });
    }
    if (node.type === 'text' && node.position) {
      const written = body.slice(start, node.position.end.offset);
      for (const match of written.matchAll(/\{[^{}\n]{0,60}\}?|\}/g))
        faults.push({
          code: 'prose-expression',
          offsets: [start + match.index, start + match.index + match[0].length],
          values: { value: match[0] },
        });
      for (const match of written.matchAll(/<[^\s<>]{1,40}/g))
        faults.push({
          code: 'prose-syntax',
          offsets: [start + match.index, start + match.index + 1],
          values: { reason: `\`${match[0]}\` looks like the beginning of a component` },
        });
    }
    if (node.type === 'paragraph') faults.push(...codeFaults(body, start, node.position?.end.offset ?? start));
    return undefined;
  });
  return faults;
}

function htmlFaults(value: string, start: number): ProseFault[] {
  const faults: ProseFault[] = [];
  for (const match of value.matchAll(/<!--|<(?!\/)([A-Za-z][^\s/>]*)|<[!?][^>]{0,20}/g)) {
    const offsets: [number, number] = [start + match.index, start + match.index + match[0].length];
    if (match[0] === '<!--') faults.push({ code: 'prose-comment', offsets });
    else if (match[1] === undefined) faults.push({ code: 'prose-html', offsets, values: { value: match[0].slice(1) } });
    else if (/^[a-z]/.test(match[1]))
      faults.push({ code: 'prose-html', offsets, values: { value: match[1], hint: htmlHint(match[1]) } });
  }
  for (const match of value.matchAll(/\{[^{}]{0,60}\}?/g)) {
    faults.push({
      code: 'prose-expression',
      offsets: [start + match.index, start + match.index + match[0].length],
      values: { value: match[0] },
    });
  }
  return faults;
}
