import { isCollection, isMap, isPair, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

/** Fields as read from YAML, with the place of each. Offsets count from the start of the text given. */
export interface YamlFields {
  data: unknown;
  /** Offsets of the value (or name) at `path`; of the nearest parent that exists when there is none. */
  offsets: (path: readonly PropertyKey[], part?: 'key' | 'value') => [number, number];
  /** The scalar at `path` as it is written, when it is written plainly. */
  plain: (path: readonly PropertyKey[]) => string | undefined;
}

/** The fields of a document whose contents are a map. */
export function fieldsOf(document: Document.Parsed): YamlFields {
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
    let known = pairs.get(map);
    if (!known) {
      known = new Map();
      for (const pair of map.items)
        if (isScalar(pair.key) && !known.has(String(pair.key.value))) known.set(String(pair.key.value), pair);
      pairs.set(map, known);
    }
    return known.get(name);
  };
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    offsets: (path, part = 'value') => {
      let node: unknown = document.contents;
      let found = offsetsOf(isMap(node) && isPair(node.items[0]) ? (node.items[0].key as Node) : (node as Node));
      for (const step of path) {
        if (isMap(node)) {
          const pair = pairOf(node, String(step));
          if (!pair) return found;
          node = pair.value;
          const whole = offsetsOf(pair.key as Node);
          found = part === 'key' || node === null ? whole : headOf(node as Node, whole);
        } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
          node = node.items[Number(step)];
          const range = (node as Node).range;
          found = isScalar(node) && node.value === null && range ? [range[0], range[0]] : headOf(node as Node, found);
        } else return found;
      }
      return found;
    },
    plain: (path) => {
      const node = document.getIn(path as unknown[], true);
      return isScalar(node) && node.type === 'PLAIN' && node.value !== null ? node.source : undefined;
    },
  };
}

/** A scalar's own range; for a group or list its first line, so that a message never underlines half a file. */
function headOf(node: Node, fallback: [number, number]): [number, number] {
  if (isScalar(node) && node.range && node.value !== null) return [node.range[0], node.range[1]];
  if (isMap(node) && isPair(node.items[0])) return offsetsOf(node.items[0].key as Node);
  if (isCollection(node) && node.range) return [node.range[0], node.range[0] + 1];
  return fallback;
}

/** Where a node stands. */
export function offsetsOf(node: Node | null | undefined): [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
