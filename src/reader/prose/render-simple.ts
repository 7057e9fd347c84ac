import { toString } from 'mdast-util-to-string';
import type { Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { isId, type Folder } from '../../schema/id.ts';
import { scriptRuns } from '../../words/script.ts';
import { words } from '../../words/words.ts';
import { pathOf, targetOf } from './addresses.ts';
import { isBlocks } from './check.ts';
import { citationNumbers } from './citation-numbers.ts';
import { headingIds } from './headings.ts';

/** What is written otherwise in HTML, or taken away at the ends of lines. */
const changed = /[<&]|[ \t]\n|\n[ \t]/;

/** A path that stands in an address as it is. */
const plainPath = /^[\w./-]*$/;

/**
 * HTML of a text of nothing but headings, paragraphs and plain lists of words, emphasis, citations and links within the
 * site; most are. Gives what `renderAny` gives, in a tenth of the time, and `undefined` for any other text.
 */
export function renderSimple(tree: Root, folder: Folder, base: string): string | undefined {
  if (!plainPath.test(base)) return undefined;
  const cited = citationNumbers();
  const nextId = headingIds();
  let isSimple = true;
  const html = tree.children.map(write).join('\n');
  return isSimple ? html : undefined;

  function inside({ children }: { children: readonly Nodes[] }): string {
    return children.map(write).join('');
  }

  function write(node: Nodes): string {
    switch (node.type) {
      case 'text':
        if (changed.test(node.value)) break;
        return scriptRuns(node.value)
          .map(({ text, lang, dir }) => (lang ? `<span lang="${lang}" dir="${dir}">${text}</span>` : text))
          .join('');
      case 'paragraph':
        return `<p>${paragraph(node)}</p>`;
      case 'emphasis':
        return `<em>${inside(node)}</em>`;
      case 'strong':
        return `<strong>${inside(node)}</strong>`;
      case 'heading':
        return heading(node);
      case 'footnoteReference': {
        const id = node.label ?? node.identifier;
        if (isId(id)) return citation(id);
        break;
      }
      case 'link': {
        const target = targetOf(node.url, folder);
        if (target.kind === 'entry') return `<a href="${base}${pathOf(target)}">${inside(node)}</a>`;
        if (target.kind === 'heading') return `<a href="#${target.fragment}">${inside(node)}</a>`;
        break;
      }
      case 'list':
        if (isPlainList(node)) return `<ul>\n${node.children.map(item).join('')}</ul>`;
        break;
      default:
    }
    isSimple = false;
    return '';
  }

  function heading(node: Heading): string {
    const label = toString(node);
    const id = nextId(label);
    const anchor = `<a href="#${id}" class="anchor" aria-label="${attribute(words.prose.linkToHeading(label))}">#</a>`;
    return `<h${node.depth} id="${id}">${inside(node)}${anchor}</h${node.depth}>`;
  }

  function citation(id: string): string {
    const { number, count } = cited(id);
    const label = attribute(words.prose.sourceNumber(number));
    return `<sup class="cite"><a id="cite-${id}-${count}" href="#source-${id}" aria-label="${label}">${number}</a></sup>`;
  }

  function paragraph(node: Paragraph): string {
    // One without a word is nothing.
    if (isBlocks(node)) isSimple = false;
    return inside(node);
  }

  function item({ children: [only] }: ListItem): string {
    return `<li>${paragraph(only as Paragraph)}</li>\n`;
  }
}

/** Whether a list has dots and items of one paragraph, with no more than a line between. */
function isPlainList({ ordered, spread, children }: List): boolean {
  const isPlainItem = (item: ListItem) =>
    !item.spread &&
    typeof item.checked !== 'boolean' &&
    item.children.length === 1 &&
    item.children[0]!.type === 'paragraph';
  return !ordered && !spread && children.every(isPlainItem);
}

function attribute(value: string): string {
  return value.replace(/["&'`\0]/g, (sign) => `&#x${sign.codePointAt(0)!.toString(16).toUpperCase()};`);
}
