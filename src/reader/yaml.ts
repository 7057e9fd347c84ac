import {
  isAlias,
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
} from 'yaml';
import type { Arguments, ProblemCode } from '../problems/problem.ts';

/** Deepest nesting of fields that is read. */
export const maxYamlDepth = 20;

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

/**
 * Reads YAML 1.2 with the core schema: dates stay text, `yes` is a word. Anchors, aliases, merge keys
 * and tags are refused before anything is expanded. Never throws; `fields` is absent when nothing can be read.
 */
export function readYaml(text: string): { fields?: YamlFields; faults: YamlFault[] } {
  const faults: YamlFault[] = [...tabs(text), ...tooDeep(text)];
  if (faults.some((fault) => fault.code === 'yaml-depth')) return { faults };
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, {
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
  if (second) faults.push({ code: 'yaml-documents', offsets: [second.range[0], second.range[0]] });
  if (!document) return { faults: [...faults, { code: 'yaml-mapping', offsets: [0, 0], values: { value: 'empty' } }] };
  const hasTab = faults.some((fault) => fault.code === 'yaml-tab');
  for (const error of document.errors) {
    if (!hasTab)
      faults.push({
        code: 'yaml-syntax',
        offsets: [error.pos[0], error.pos[1]],
        values: explain(error.code, error.message, text, error.pos[0]),
      });
  }
  faults.push(...forbidden(document, text), ...duplicates(document));
  if (faults.length > 0 && faults.some((fault) => fault.code !== 'duplicate-field')) return { faults };
  if (!isMap(document.contents)) {
    const value = document.contents === null ? 'empty' : isSeq(document.contents) ? 'a list' : 'plain text';
    return { faults: [...faults, { code: 'yaml-mapping', offsets: offsetsOf(document.contents), values: { value } }] };
  }
  return { fields: fieldsOf(document), faults };
}

function fieldsOf(document: Document.Parsed): YamlFields {
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    offsets: (path, part = 'value') => {
      let node: unknown = document.contents;
      let found = offsetsOf(isMap(node) && isPair(node.items[0]) ? (node.items[0].key as Node) : (node as Node));
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
          if (!pair) return found;
          node = pair.value;
          const whole = offsetsOf(pair.key as Node);
          found = part === 'key' || node === null ? whole : headOf(node as Node, whole);
        } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
          node = node.items[Number(step)];
          found = headOf(node as Node, found);
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
    Node: (_key, node) => {
      const offsets = offsetsOf(node as Node);
      if (isAlias(node)) faults.push({ code: 'yaml-alias', offsets, values: { value: `*${node.source}` } });
      else if (node.anchor) faults.push({ code: 'yaml-alias', offsets, values: { value: `&${node.anchor}` } });
      if (!isAlias(node) && node.tag !== undefined && tagWritten(text, offsets[0]))
        faults.push({ code: 'yaml-tag', offsets, values: { value: node.tag } });
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<')
        faults.push({ code: 'yaml-alias', offsets: offsetsOf(pair.key), values: { value: '<<' } });
      if (!isScalar(pair.key))
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

/** Whether a tag stands in the text before this node, and was not merely resolved by the schema. */
function tagWritten(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, offset + 1);
  return /(?:^|[\s:[{,-])!/.test(line) || text[offset] === '!';
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

function tabs(text: string): YamlFault[] {
  return [...text.matchAll(/^( *)\t+/gm)].map((match) => {
    const from = match.index + match[1]!.length;
    return { code: 'yaml-tab', offsets: [from, match.index + match[0].length] };
  });
}

/** Counts brackets and indentation before parsing, because the parser itself would recurse. */
function tooDeep(text: string): YamlFault[] {
  let depth = 0;
  for (const match of text.matchAll(/[[{\]}]|^(?: *- ){21,}|^ {100,}(?=\S)/gm)) {
    if (match[0].length > 1) depth = maxYamlDepth + 1;
    else depth += '[{'.includes(match[0]) ? 1 : -1;
    if (depth > maxYamlDepth)
      return [{ code: 'yaml-depth', offsets: [match.index, match.index + 1], values: { limit: maxYamlDepth } }];
    depth = Math.max(depth, 0);
  }
  return [];
}

/** The parser's errors in words a writer understands. */
function explain(code: string, message: string, text: string, offset: number): Arguments {
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1).split('\n', 1)[0] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /compact mappings|implicit keys? need/i.test(message))
    return {
      reason: `\`${line.trim()}\` holds a second colon`,
      hint: 'Put the whole value in straight quotation marks: `name: "one: two"`.',
    };
  if (code === 'BAD_INDENT' || /indent/i.test(message))
    return {
      reason: 'the line is not indented like its neighbours',
      hint: 'Begin fields of one group in the same column, and indent what belongs to a field by two spaces.',
    };
  if (code === 'MISSING_CHAR' && /quote/i.test(message))
    return { reason: 'a quotation mark is opened but not closed', hint: 'Close it on the same line.' };
  if (code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START')
    return {
      reason: `\`${line.trim()}\` begins or goes on with a character that means something else in YAML`,
      hint: 'Put the value in straight quotation marks.',
    };
  if (code === 'BAD_ALIAS')
    return { reason: '`*` or `&` begins a value', hint: 'Put the value in straight quotation marks.' };
  return { reason: message.replace(/\.$/, '').toLowerCase() };
}
