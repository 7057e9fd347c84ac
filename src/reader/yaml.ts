import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Arguments, ProblemCode } from '../problems/problem.ts';
import { smuggled } from './text.ts';
import { scanYaml } from './yaml-scan.ts';
import { syntaxFaults } from './yaml-words.ts';

/** Fields as read from YAML, with the place of each. Offsets count from the start of the text given. */
export interface YamlFields {
  data: unknown;
  /** Offsets of the value (or name) at `path`; of the nearest parent that exists when there is none. */
  offsets: (path: readonly PropertyKey[], part?: 'key' | 'value') => [number, number];
  /** The scalar at `path` as it is written, when it is written plainly. */
  plain: (path: readonly PropertyKey[]) => string | undefined;
}

export interface YamlFault {
  code: ProblemCode;
  offsets: [number, number];
  values?: Arguments;
}

/** Faults after which the fields can still be read. */
const harmless: readonly ProblemCode[] = [
  'duplicate-field',
  'yaml-quote',
  'yaml-documents',
  'yaml-tab',
  'file-characters',
  'mixed-letters',
];

/**
 * Reads YAML 1.2 with the core schema: dates stay text, `yes` is a word. Anchors, aliases, merge keys
 * and tags are refused before anything is expanded. Never throws; `fields` is absent when nothing can be read.
 */
export function readYaml(text: string): { fields?: YamlFields; faults: YamlFault[] } {
  const faults = scanYaml(text);
  if (faults.some((fault) => fault.code === 'yaml-depth' || fault.code === 'yaml-size')) return { faults };
  const hasTab = faults.some((fault) => fault.code === 'yaml-tab');
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(hasTab ? withoutTabs(text) : text, {
      schema: 'core',
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      merge: false,
      lineCounter: new LineCounter(),
      logLevel: 'silent',
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    return { faults: [...faults, { code: 'yaml-syntax', offsets: [0, 0], values: { reason: 'it is no YAML' } }] };
  }
  const [document, second] = documents;
  if (second) faults.push({ code: 'yaml-documents', offsets: documentMark(text, second.range[0]) });
  if (!document) return { faults: [...faults, { code: 'yaml-mapping', offsets: [0, 0], values: { value: 'empty' } }] };
  if (hasTab && document.errors.length > 0) return { faults };
  faults.push(...syntaxFaults(document, text, faults), ...forbidden(document, text), ...duplicates(document));
  if (faults.some((fault) => !harmless.includes(fault.code))) return { faults };
  if (!isMap(document.contents)) {
    const value = document.contents === null ? 'empty' : isSeq(document.contents) ? 'a list' : 'plain text';
    return { faults: [...faults, { code: 'yaml-mapping', offsets: offsetsOf(document.contents), values: { value } }] };
  }
  return { fields: fieldsOf(document), faults };
}

/** The same text with each tab that indents made one space, so that what else is wrong can be found; offsets stay. */
function withoutTabs(text: string): string {
  return text.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length));
}

/** Offsets of the line `---` or `...` before a document. */
function documentMark(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset + 3);
  const at = Math.max(before.lastIndexOf('\n---'), before.lastIndexOf('\n...')) + 1;
  return at === 0 ? [offset, offset] : [at, at + 3];
}

function fieldsOf(document: Document.Parsed): YamlFields {
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

function offsetsOf(node: Node | null | undefined): [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}

function forbidden(document: Document.Parsed, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type !== 'QUOTE_DOUBLE') return;
      const offsets = offsetsOf(node);
      for (const { code, value } of smuggled(String(node.value), text.slice(...offsets)))
        faults.push({ code, offsets, values: { value } });
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key) && document.errors.length === 0)
        faults.push({
          code: 'yaml-syntax',
          offsets: offsetsOf(pair.key as Node),
          values: {
            reason: 'the name of a field must be a word',
            hint: 'Write `name: value`. If this is text that begins with `{`, `[` or `?`, put it in quotation marks.',
          },
        });
      const value = pair.value;
      if (
        isScalar(value) &&
        value.type === 'PLAIN' &&
        /^(?:[“”„][^“”]*[“”]|[‘’][^‘’]*[’‘])$/u.test(String(value.source))
      )
        faults.push({ code: 'yaml-quote', offsets: offsetsOf(value), values: { value: String(value.source) } });
    },
  });
  return faults;
}

function duplicates(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          faults.push({ code: 'duplicate-field', offsets: offsetsOf(key as Node), values: { value: name } });
        seen.add(name);
      }
    },
  });
  return faults;
}
