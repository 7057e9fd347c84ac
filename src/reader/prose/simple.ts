import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

type Position = NonNullable<Root['position']>;
type Point = Position['start'];

/** Signs of components, braces, tables, struck-out words, entities and escapes, and characters that nobody sees. */
const doubtful = /[<{|~@&\\\0-\x09\x0b-\x1f\ufeff]/;

/** Addresses that become links of themselves. */
const bareAddress = /https?:|www\./i;

/** Stretches of lines without an empty line between. */
const stretches = /[^\n]+(?:\n[^\n]+)*/g;

/** How a line begins that is surely neither a heading, a list, a quotation, a rule, code nor anything else than words. */
const wordsFirst = /^(?!import|export)(?:[\p{L}("'“‘]|\p{Nd}+(?![\p{Nd}.)])|\*{1,2}[\p{L}\p{Nd}]|\[)/u;

/** Emphasis of words that stand alone, citations, and links to simple addresses, none of them within another. */
const inline =
  /(?<![^\s(])(\*{1,2})([\p{L}\p{Nd}](?:[^*_`[\]]*[\p{L}\p{Nd}])?)\1(?![^\s.,;:)!?[])|(?<!!)\[\^([a-z0-9-]{1,200})\](?![(:])|(?<!!)\[([^\s^*_`[\]](?:[^*_`[\]]*[^\s*_`[\]])?)\]\(([A-Za-z0-9./#-]+)\)/gu;

/** Signs that may begin something else. */
const mark = /[*_`[\]]/;

/**
 * Parses a text that holds nothing but headings, paragraphs and lists of words, emphasis, citations and links, in their
 * simplest forms; most do. Gives the tree that a parser of MDX gives, which takes far longer to be certain, and `undefined`
 * for any other text, right or wrong.
 */
export function parseSimple(body: string): Root | undefined {
  if (doubtful.test(body) || bareAddress.test(body) || body.includes(' \n') || body.endsWith(' ')) return undefined;
  const points = pointsIn(body);
  const start = points(0);
  const children: RootContent[] = [];
  for (const { 0: written, index } of body.matchAll(stretches)) {
    const block = parseBlock(written, index, points);
    // Lists with no more than an empty line between are one.
    if (!block || (block.type === 'list' && children.at(-1)?.type === 'list')) return undefined;
    children.push(block);
  }
  return children.length === 0 ? undefined : { type: 'root', children, position: { start, end: points(body.length) } };
}

/** Turns offsets into points; they are asked for in their order. */
type Points = (offset: number) => Point;

function pointsIn(text: string): Points {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    while (end !== -1 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1, offset };
  };
}

function parseBlock(written: string, offset: number, points: Points): RootContent | undefined {
  const signs = /^(#{1,6}) (?=\S)(?![^\n]*(?:#$|\n))/.exec(written);
  if (!signs)
    return written.startsWith('- ') ? parseList(written, offset, points) : parseWords(written, offset, points);
  const start = points(offset);
  const children = parseInline(written, signs[0].length, offset, points);
  const position = { start, end: points(offset + written.length) };
  return children && { type: 'heading', depth: signs[1]!.length as Heading['depth'], children, position };
}

/** Items of one line each. */
function parseList(written: string, offset: number, points: Points): List | undefined {
  const start = points(offset);
  const items: ListItem[] = [];
  let at = offset;
  for (const line of written.split('\n')) {
    const itemStart = points(at);
    const words = line.startsWith('- ') ? parseWords(line.slice(2), at + 2, points) : undefined;
    if (!words) return undefined;
    at += line.length;
    const position = { start: itemStart, end: points(at) };
    items.push({ type: 'listItem', spread: false, checked: null, children: [words], position });
    at += 1;
  }
  const position = { start, end: items.at(-1)!.position!.end };
  return { type: 'list', ordered: false, start: null, spread: false, children: items, position };
}

function parseWords(written: string, offset: number, points: Points): Paragraph | undefined {
  if (!written.split('\n').every((line) => wordsFirst.test(line))) return undefined;
  const start = points(offset);
  const children = parseInline(written, 0, offset, points);
  return children && { type: 'paragraph', children, position: { start, end: points(offset + written.length) } };
}

/** What stands in a block from `from` on; the block begins at `offset`. */
function parseInline(written: string, from: number, offset: number, points: Points): Paragraph['children'] | undefined {
  const nodes: PhrasingContent[] = [];
  let at = from;
  /** Takes the text up to there as it stands; says whether it is nothing else. */
  const takeText = (end: number): boolean => {
    if (end === at) return true;
    const value = written.slice(at, end);
    nodes.push(textNode(value, offset + at, points));
    at = end;
    return !mark.test(value);
  };
  inline.lastIndex = from;
  for (let match = inline.exec(written); match; match = inline.exec(written)) {
    if (!takeText(match.index)) return undefined;
    nodes.push(inlineNode(match, offset + at, points));
    at += match[0].length;
  }
  return takeText(written.length) ? nodes : undefined;
}

function inlineNode(match: RegExpExecArray, offset: number, points: Points): PhrasingContent {
  const [whole, stars, emphasised, cited, label, url] = match;
  const start = points(offset);
  const position = (): Position => ({ start, end: points(offset + whole.length) });
  if (stars !== undefined) {
    const children = [textNode(emphasised!, offset + stars.length, points)];
    return { type: stars === '*' ? 'emphasis' : 'strong', children, position: position() };
  }
  if (cited !== undefined) return { type: 'footnoteReference', identifier: cited, label: cited, position: position() };
  const children = [textNode(label!, offset + 1, points)];
  return { type: 'link', title: null, url: url!, children, position: position() };
}

function textNode(value: string, offset: number, points: Points): PhrasingContent {
  return { type: 'text', value, position: { start: points(offset), end: points(offset + value.length) } };
}
