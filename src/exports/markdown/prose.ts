import type { Blockquote, Nodes, Parents, Root, RootContent, Strong } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { targetOf } from '../../reader/prose/addresses.ts';
import { parseProse } from '../../reader/prose/parse.ts';
import type { Folder } from '../../schema/id.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { keyAddress } from '../address.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' });

/**
 * The text of an entry as plain Markdown that can be read anywhere: links with full addresses, components as the
 * quotations and paragraphs they stand for. Citations stay footnote marks; the definitions are the caller's.
 */
export function portableProse(body: string, folder: Folder): string {
  // Most texts hold nothing that needs a parser, which takes a hundred times as long.
  if (!/[<`~\\]|^\s*\[[^\]^]*\]:/m.test(body)) return withAddresses(body, folder);
  const { tree } = parseProse(body);
  if (!tree) return body;
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (node.type === 'link' || node.type === 'definition') node.url = absolute(node.url, folder);
    if (node.type === 'image') node.url = canonicalUrl(node.url);
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteDefinition') return replace(parent, index, []);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return replace(parent, index, unwrapped(node));
    return undefined;
  });
  return writer.stringify(tree).trim();
}

/** The same for a text without components, code, escapes and definitions: only its addresses change. */
function withAddresses(body: string, folder: Folder): string {
  return body.replace(/\]\(([^()\s]+)(?=[)\s])/g, (whole, address: string) =>
    address.startsWith('/')
      ? `](${canonicalUrl(address)}`
      : address.startsWith('.')
        ? `](${absolute(address, folder)}`
        : whole,
  );
}

/** Puts nodes in the place of one, and goes on with the first of them. */
function replace(parent: Parents, index: number, nodes: readonly Nodes[]): [typeof SKIP, number] {
  (parent as Root).children.splice(index, 1, ...(nodes as RootContent[]));
  return [SKIP, index];
}

function unwrapped(node: MdxJsxFlowElement | MdxJsxTextElement): Nodes[] {
  const heading = ['title', 'summary'].flatMap((name) =>
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'string' ? [one.value] : [],
    ),
  );
  const strong = heading.map((value): Nodes => ({
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value }] } satisfies Strong],
  }));
  if (node.name === 'Note')
    return [{ type: 'blockquote', children: [...strong, ...node.children] as Blockquote['children'] }];
  return [...strong, ...node.children];
}

function absolute(address: string, folder: Folder): string {
  const target = targetOf(address, folder);
  if (target.kind !== 'entry') return address;
  return keyAddress(target.to) + (target.fragment ? `#${target.fragment}` : '');
}
