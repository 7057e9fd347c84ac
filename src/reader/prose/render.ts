import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { FootnoteReference, Heading as MdHeading, Image, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Folder } from '../../schema/id.ts';
import { directionOf } from '../../words/script.ts';
import { words } from '../../words/words.ts';
import { pathOf, targetOf } from './addresses.ts';
import { isBlocks } from './check.ts';
import { citationNumbers } from './citation-numbers.ts';
import { element, text } from './element.ts';
import { finish } from './finish.ts';
import { headingIds } from './headings.ts';
import { renderSimple } from './render-simple.ts';
import { walk } from './walk.ts';

const stringify = unified().use(rehypeStringify);

/**
 * HTML of a text that has passed `checkProse`. `base` is the path the site lies under. The same text gives the same bytes.
 * Throws when an element outside the allow-list would come out, which is a fault of this program.
 */
export function renderProse(tree: Root, folder: Folder, base: string): string {
  return renderSimple(tree, folder, base) ?? renderAny(tree, folder, base);
}

/** The same by way of a tree of HTML, for everything that may be in a text. */
export function renderAny(tree: Root, folder: Folder, base: string): string {
  const cited = citationNumbers();
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
  return stringify.stringify(hast);

  function citation(id: string): Element {
    const { number, count } = cited(id);
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
    const anchor = element(
      'a',
      { href: `#${id}`, className: ['anchor'], ariaLabel: words.prose.linkToHeading(label) },
      [text('#')],
    );
    return element(`h${node.depth}`, { id }, [...children, anchor]);
  }
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
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return undefined;
    const target = targetOf(node.url, folder);
    if (target.kind === 'entry') node.url = base + pathOf(target);
    else if (target.kind === 'web') node.data = { ...node.data, hProperties: { rel: ['external', 'noreferrer'] } };
    node.title = null;
    return undefined;
  });
  return tree;
}

/** The tree with block components that were written on one line taken out of their paragraph. */
function withBlocks(tree: Root): Root {
  const enter = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children = node.children.flatMap((child: Nodes) => {
      if (isBlocks(child)) return blocksIn(child);
      enter(child);
      return [child];
    }) as typeof node.children;
  };
  enter(tree);
  return tree;
}

function blocksIn(paragraph: Paragraph): Nodes[] {
  return paragraph.children.flatMap((child): MdxJsxFlowElement[] =>
    child.type === 'mdxJsxTextElement'
      ? [{ ...child, type: 'mdxJsxFlowElement', children: [{ type: 'paragraph', children: child.children }] }]
      : [],
  );
}
