import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { fieldNames, unwrap } from '../../schema/describe.ts';

/**
 * Puts the fields of an entry, and of each group in it, into the order of the schema. Whole lines are moved, with the
 * comment lines right above a field, so that nothing else in the file changes. A group whose lines cannot be
 * told apart is left as it is.
 */
export function orderFields(yaml: string, schema: z.ZodType): string {
  let text = yaml;
  const left = new Set<number>();
  for (;;) {
    const document = parse(text);
    if (document.errors.length > 0) return text;
    const group = firstOutOfOrder(document.contents, schema, left);
    if (!group) return text;
    const moved = reorder(text, group.map, group.names);
    if (moved === undefined || !sameData(document, moved)) left.add(group.map.range![0]);
    else text = moved;
  }
}

/** The first group, outer before inner, whose fields stand in another order than in the schema. */
function firstOutOfOrder(
  node: unknown,
  schema: z.ZodType | undefined,
  left: ReadonlySet<number>,
): { map: YAMLMap<Scalar>; names: string[] } | undefined {
  const inner = schema && unwrap(schema);
  if (isSeq(node) && inner instanceof z.ZodArray)
    return firstOf(node.items, (item) => firstOutOfOrder(item, inner.element as z.ZodType, left));
  if (!isMap(node) || !(inner instanceof z.ZodObject) || node.flow || !node.range) return undefined;
  if (!node.items.every((pair) => isScalar(pair.key) && pair.key.range)) return undefined;
  const map = node as YAMLMap<Scalar>;
  const names = fieldNames(inner);
  const places = placesOf(map, names);
  if (!left.has(node.range[0]) && places.some((place, index) => place < (places[index - 1] ?? -1)))
    return { map, names };
  return firstOf(map.items, (pair) =>
    firstOutOfOrder(pair.value, inner.shape[String(pair.key.value)] as z.ZodType | undefined, left),
  );
}

/** Place of each field in the schema; a field unknown there stays behind the one above it. */
function placesOf(map: YAMLMap<Scalar>, names: readonly string[]): number[] {
  const places: number[] = [];
  for (const { key } of map.items) {
    const place = names.indexOf(String(key.value));
    places.push(place === -1 ? (places.at(-1) ?? -1) : place);
  }
  return places;
}

/** The text with the lines of this group in order; `undefined` where fields share a line. */
function reorder(text: string, map: YAMLMap<Scalar>, names: readonly string[]): string | undefined {
  const starts = map.items.map((pair) => text.lastIndexOf('\n', pair.key.range![0] - 1) + 1);
  const column = map.items[0]!.key.range![0] - starts[0]!;
  const prefix = text.slice(starts[0], starts[0]! + column);
  const indent = ' '.repeat(column);
  if (starts.some((start, index) => index > 0 && text.slice(start, start + column) !== indent)) return undefined;
  if (new Set(starts).size < starts.length || !/^ *(?:- +)*$/.test(prefix)) return undefined;

  const froms = starts.map((start, index) =>
    index === 0 && prefix !== indent ? start : aboveComments(text, start, column),
  );
  const end = endOf(text, starts.at(-1)!, column);
  const blocks = froms.map((from, index) => text.slice(from, froms[index + 1] ?? end));
  blocks[0] = blocks[0]!.replace(prefix, indent);
  const places = placesOf(map, names);
  const sorted = blocks.map((block, index) => ({ block, place: places[index]! })).sort((a, b) => a.place - b.place);
  const body = sorted.map(({ block }) => block).join('');
  if (prefix !== indent && /^ *#/.test(body)) return undefined;
  return text.slice(0, froms[0]) + (prefix === indent ? body : prefix + body.slice(column)) + text.slice(end);
}

/** Where the comment lines begin that stand right above a field, at its column. What tells editors the schema stays on top. */
function aboveComments(text: string, start: number, column: number): number {
  let from = start;
  while (from > 0) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    const line = text.slice(above, from);
    if (!line.startsWith(`${' '.repeat(column)}#`) || line.includes('yaml-language-server')) break;
    from = above;
  }
  return from;
}

/** Where the last field of a group ends: before the next line that stands further left, blank lines and comments given back. */
function endOf(text: string, start: number, column: number): number {
  const lines = text.slice(start).split('\n');
  let count = 1;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    const width = /^ */.exec(line)![0].length;
    const isItem = width === column && /^-(?: |$)/.test(line.slice(width));
    if (line.trim() === '' || (width <= column && line[width] === '#')) continue;
    if (width <= column && !isItem) break;
    count = index + 1;
  }
  return Math.min(text.length, start + lines.slice(0, count).join('\n').length + 1);
}

function sameData(before: Document.Parsed, text: string): boolean {
  const after = parse(text);
  const plain = (document: Document.Parsed): unknown => document.toJS({ maxAliasCount: 0 });
  return after.errors.length === 0 && isDeepStrictEqual(plain(before), plain(after));
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'core', version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent' });
}
