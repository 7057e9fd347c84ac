import type { Element, ElementContent, Root as HastRoot, Text } from 'hast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { FootnoteReference, Heading as MdHeading, Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Folder } from '../../schema/id.ts';
import { directionOf, scriptRuns } from '../../words/script.ts';
import { words } from '../../words/words.ts';
import type { Heading } from '../entry.ts';
import { targetOf } from './addresses.ts';
import { isBlocks } from './check.ts';

/** Ids that pages use for their own sections; headings of a text get others. */
const reservedIds =
  'main search verdict evidence accounts unknowns sources related corrections cite appearances backlinks figures participants relations designations names timeline claims events reviews details top'.split(
    ' ',
  );

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

const stringify = unified().use(rehypeStringify);

/**
 * HTML of a text that has passed `checkProse`, with its headings. `base` is the path the site lies under.
 * The same text gives the same bytes. Throws when an element outside the allow-list would come out, which is a fault of this program.
 */
export function renderProse(
  tree: Root,
  folder: Folder,
  base: string,
): { html: string; headings: Heading[]; cited: string[] } {
  const cited: string[] = [];
  const counts = new Map<string, number>();
  const headings: Heading[] = [];
  const nextId = headingIds();

  const hast = unified()
    .use(remarkRehype, {
      handlers: {
        footnoteReference: (_state: unknown, node: FootnoteReference) => citation(node.label ?? node.identifier),
        footnoteDefinition: () => undefined,
        heading: (state: State, node: MdHeading) => heading(node, state.all(node)),
        image: (_state: unknown, node: Image) =>
          element('img', { src: base + node.url.slice(1), alt: node.alt ?? '', loading: 'lazy' }),
        mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => component(node, state.all(node)),
        mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => component(node, state.all(node)),
      },
    })
    .runSync(withBlocks(withAddresses(tree, folder, base))) as HastRoot;
  finish(hast);
  return { html: stringify.stringify(hast), headings, cited };

  function citation(id: string): Element {
    if (!cited.includes(id)) cited.push(id);
    const number = String(cited.indexOf(id) + 1);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const link = element(
      'a',
      { id: `cite-${id}-${count}`, href: `#source-${id}`, ariaLabel: words.prose.sourceNumber(number) },
      [text(number)],
    );
    return element('sup', { className: ['cite'] }, [link]);
  }

  function heading(node: MdHeading, children: ElementContent[]): Element {
    const label = toString(node);
    const id = nextId(label);
    headings.push({ depth: node.depth, id, text: label });
    const anchor = element(
      'a',
      { href: `#${id}`, className: ['anchor'], ariaLabel: words.prose.linkToHeading(label) },
      [text('#')],
    );
    return element(`h${node.depth}`, { id }, [...children, anchor]);
  }
}

/** Headings of a text that is not rendered because something else is wrong with it. */
export function headingsOf(tree: Root): Heading[] {
  const nextId = headingIds();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const label = toString(node);
    headings.push({ depth: node.depth, id: nextId(label), text: label });
  });
  return headings;
}

/** Gives each heading of a text an id of its own that no part of a page has. */
function headingIds(): (label: string) => string {
  const slugger = new GithubSlugger();
  for (const id of reservedIds) slugger.slug(id);
  // Citations and sources of a page have ids that begin with these words.
  return (label) =>
    slugger.slug(/^(?:cite|source)[ -]/i.test(label) ? `section ${label}` : label) || slugger.slug('section');
}

interface State {
  all: (node: Nodes) => ElementContent[];
}

function component(node: MdxJsxFlowElement | MdxJsxTextElement, children: ElementContent[]): Element {
  const attribute = (name: string): string => {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
    return typeof found?.value === 'string' ? found.value : '';
  };
  switch (node.name) {
    case 'Note':
      return element(
        'aside',
        { className: ['note'] },
        attribute('title')
          ? [element('p', {}, [element('strong', {}, [text(attribute('title'))])]), ...children]
          : children,
      );
    case 'Fold':
      return element('details', {}, [element('summary', {}, [text(attribute('summary'))]), ...children]);
    default:
      return element(
        node.type === 'mdxJsxFlowElement' ? 'div' : 'span',
        { lang: attribute('tag'), dir: directionOf(attribute('tag')) },
        children,
      );
  }
}

/** The tree with every address turned into the one the site uses. */
function withAddresses(tree: Root, folder: Folder, base: string): Root {
  visit(tree, ['link', 'definition'], (node) => {
    const link = node as Link;
    const target = targetOf(link.url, folder);
    if (target.kind === 'entry')
      link.url =
        base +
        (target.to === 'pages/home' ? '' : `${target.to.replace(/^pages\//, '')}/`) +
        (target.fragment ? `#${target.fragment}` : '');
    else if (target.kind === 'web') link.data = { ...link.data, hProperties: { rel: ['external', 'noreferrer'] } };
    link.title = null;
  });
  return tree;
}

/** The tree with block components that were written on one line taken out of their paragraph. */
function withBlocks(tree: Root): Root {
  visit(tree, (node, index, parent) => {
    if (!isBlocks(node) || !parent || index === undefined) return undefined;
    const blocks = node.children.flatMap((child) =>
      child.type === 'mdxJsxTextElement'
        ? [{ ...child, type: 'mdxJsxFlowElement', children: [{ type: 'paragraph', children: child.children }] }]
        : [],
    );
    parent.children.splice(index, 1, ...(blocks as MdxJsxFlowElement[]));
    return [SKIP, index + blocks.length];
  });
  return tree;
}

/** Marks foreign scripts, makes wide tables scroll, and enforces the allow-list. */
function finish(tree: HastRoot): void {
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

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
