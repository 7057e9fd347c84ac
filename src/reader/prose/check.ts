import type { Link, Definition, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Folder } from '../../schema/id.ts';
import { smuggled } from '../text.ts';
import { targetOf, type Target } from './addresses.ts';
import { blockComponents } from './components.ts';
import { codeFaults } from './code.ts';
import { elementFaults, imageFaults } from './elements.ts';
import type { ProseFault } from './parse.ts';
import { offsetsOf, walk } from './walk.ts';

/** What was found in a text besides faults. */
export interface ProseParts {
  links: { target: Target & { kind: 'entry' | 'heading' }; offsets: [number, number] }[];
  citations: { id: string; offsets: [number, number] }[];
  words: number;
}

/** Node types a text may hold; each other type is refused. */
const allowed = new Set(
  'root paragraph text emphasis strong delete inlineCode code break thematicBreak heading list listItem blockquote link linkReference definition image table tableRow tableCell footnoteReference footnoteDefinition mdxJsxFlowElement mdxJsxTextElement'.split(
    ' ',
  ),
);

/** Checks a parsed text against the allow-list and gathers its links and citations. `length` is that of the text as written. */
export function checkProse(tree: Root, body: string, folder: Folder): { parts: ProseParts; faults: ProseFault[] } {
  const faults: ProseFault[] = [];
  const parts: ProseParts = { links: [], citations: [], words: 0 };
  let level = 1;
  walk(tree, (node, parent) => {
    const offsets = offsetsOf(node);
    const say = (code: ProseFault['code'], values?: ProseFault['values']) =>
      faults.push({ code, offsets, ...(values ? { values } : {}) });
    for (const value of readAs(node))
      for (const found of smuggled(value, body.slice(...offsets))) say(found.code, { value: found.value });
    switch (node.type) {
      case 'mdxjsEsm':
        say('prose-code', { value: node.value.split('\n', 1)[0] });
        return 'skip';
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        say('prose-expression', { value: `{${node.value}}` });
        return 'skip';
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        faults.push(...elementFaults(node, offsets));
        if (node.type === 'mdxJsxTextElement' && blockComponents.includes(node.name ?? '') && !isBlocks(parent))
          say('component-place', { value: node.name ?? '' });
        return undefined;
      case 'html':
        return undefined; // Reported by the parser's own account of a text that is no MDX.
      case 'heading':
        if (node.depth === 1 || node.depth > level + 1)
          say('heading-level', { value: `${'#'.repeat(node.depth)} ${toString(node)}` });
        level = Math.max(2, node.depth);
        return undefined;
      case 'link':
      case 'definition':
        linkFound(node, offsets);
        return undefined;
      case 'image':
        faults.push(...imageFaults(node, offsets));
        return undefined;
      case 'imageReference':
        say('image', { value: body.slice(...offsets) });
        return undefined;
      case 'footnoteDefinition':
        say('footnote-text', { value: node.label ?? node.identifier });
        return 'skip';
      case 'footnoteReference':
        parts.citations.push({ id: node.label ?? node.identifier, offsets });
        return undefined;
      case 'paragraph':
        faults.push(...codeFaults(body, ...offsets));
        return undefined;
      case 'code':
        if (isOpenFence(body.slice(...offsets)))
          say('prose-syntax', {
            reason: 'a block of code begins that never ends',
            hint: 'Put a line of three backticks after it, or take those at its start away.',
          });
        return undefined;
      case 'text':
        parts.words += node.value.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
        return undefined;
      default:
        if (!allowed.has(node.type)) say('prose-html', { value: node.type });
        return undefined;
    }
  });
  return { parts, faults };

  function linkFound(node: Link | Definition, offsets: [number, number]): void {
    const target = targetOf(node.url, folder);
    if (target.kind === 'entry' || target.kind === 'heading') parts.links.push({ target, offsets });
    if (target.kind === 'file')
      faults.push({ code: 'link-file', offsets, values: { value: node.url, suggestion: target.suggestion } });
    if (target.kind === 'forbidden') faults.push({ code: 'link-address', offsets, values: { value: node.url } });
  }
}

/** The texts of a node in which entities such as `&#x202E;` have become characters. */
function readAs(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'image') return [node.alt ?? ''];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** Whether a paragraph holds nothing but block components, written without lines of their own. */
export function isBlocks(node: Nodes | undefined): node is Paragraph {
  return (
    node?.type === 'paragraph' &&
    node.children.every((child) =>
      child.type === 'text'
        ? child.value.trim() === ''
        : child.type === 'mdxJsxTextElement' && blockComponents.includes(child.name ?? ''),
    )
  );
}

function isOpenFence(written: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[\s>]*/, '');
  return fence !== undefined && (last === written || !last.startsWith(fence));
}
