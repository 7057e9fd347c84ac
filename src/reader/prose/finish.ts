import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
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

/** Marks foreign scripts, makes wide tables scroll, and enforces the allow-list. */
export function finish(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || (parent.type === 'element' && ['code', 'span'].includes(parent.tagName)))
      return undefined;
    const runs = scriptRuns(node.value);
    if (runs.every((run) => !run.lang)) return undefined;
    const children = runs.map((run): ElementContent =>
      run.lang ? element('span', { lang: run.lang, dir: run.dir! }, [text(run.text)]) : text(run.text),
    );
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
  visit(tree, 'element', (node) => {
    if (node.tagName === 'th') node.properties['scope'] = 'col';
    if (node.tagName === 'input') node.properties['ariaLabel'] = words.prose.task;
  });
  let tables = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    tables += 1;
    parent.children[index] = element(
      'section',
      { className: ['scroll'], tabIndex: 0, ariaLabel: words.prose.table(tables) },
      [node],
    );
    return [SKIP, index + 1];
  });
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'root') return;
    const known = node.type === 'element' ? allowedElements[node.tagName] : undefined;
    if (node.type !== 'element' || !known)
      throw new Error(`A ${node.type === 'element' ? `<${node.tagName}>` : node.type} may not be rendered.`);
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => known.includes(name)));
  });
}
