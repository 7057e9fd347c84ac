import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { scriptRuns } from '../../words/script.ts';
import { words } from '../../words/words.ts';
import { element, text } from './element.ts';

/** Elements and attributes that may reach the HTML: the last wall, behind the checks of `check.ts`. */
const allowedElements: Readonly<Record<string, readonly string[]>> = {
  p: [],
  em: [],
  strong: [],
  del: [],
  code: [],
  pre: [],
  br: [],
  hr: [],
  ul: ['className'],
  ol: ['start'],
  li: ['className'],
  blockquote: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  a: ['href', 'id', 'rel', 'ariaLabel', 'className'],
  img: ['src', 'alt', 'loading'],
  sup: ['className'],
  span: ['lang', 'dir'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align', 'scope'],
  td: ['align'],
  input: ['type', 'checked', 'disabled', 'ariaLabel'],
  aside: ['className'],
  details: [],
  summary: [],
  div: ['className', 'lang', 'dir'],
  section: ['className', 'tabIndex', 'ariaLabel'],
};

/**
 * Marks foreign scripts, names table heads and boxes, makes wide tables scroll, and enforces the allow-list. Throws when
 * there is an element outside of it.
 */
export function finish(tree: Root): void {
  let tables = 0;
  const finishIn = (parent: Root | Element): void => {
    const isMarked = parent.type === 'element' && ['code', 'span'].includes(parent.tagName);
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return isMarked ? [child] : inScripts(child);
      const node = allowed(child);
      if (node.tagName === 'table') tables += 1;
      const label = words.prose.table(tables);
      finishIn(node);
      return node.tagName === 'table'
        ? [element('section', { className: ['scroll'], tabIndex: 0, ariaLabel: label }, [node])]
        : [node];
    });
  };
  finishIn(tree);
}

/** A text, each stretch in a foreign script with its language and direction. */
function inScripts(node: Text): ElementContent[] {
  const runs = scriptRuns(node.value);
  if (runs.every((run) => !run.lang)) return [node];
  return runs.map((run) =>
    run.lang ? element('span', { lang: run.lang, dir: run.dir! }, [text(run.text)]) : text(run.text),
  );
}

/** The node as an element that may reach the page, with the attributes that may. */
function allowed(node: RootContent): Element {
  const known = node.type === 'element' ? allowedElements[node.tagName] : undefined;
  if (node.type !== 'element' || !known)
    throw new Error(`A ${node.type === 'element' ? `<${node.tagName}>` : node.type} may not be rendered.`);
  if (node.tagName === 'th') node.properties['scope'] = 'col';
  if (node.tagName === 'input') node.properties['ariaLabel'] = words.prose.task;
  node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => known.includes(name)));
  return node;
}
