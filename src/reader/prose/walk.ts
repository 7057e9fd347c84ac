import type { Nodes, Parents, Root } from 'mdast';

/** What is looked at for each node: `'skip'` leaves out what is in it. */
type Visitor = (node: Nodes, parent: Parents | undefined) => 'skip' | undefined;

/** Visits every node of a parsed text, parents first. The tree is not to be changed meanwhile; its depth is known to be small. */
export function walk(tree: Root, visitor: Visitor): void {
  const enter = (node: Nodes, parent: Parents | undefined): void => {
    if (visitor(node, parent) === 'skip' || !('children' in node)) return;
    for (const child of node.children) enter(child, node);
  };
  enter(tree, undefined);
}

/** Where a node stands in the text. */
export function offsetsOf(node: {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
