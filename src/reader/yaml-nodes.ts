import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { smuggled } from './text.ts';
import { offsetsOf } from './yaml-fields.ts';
import type { YamlFault } from './yaml.ts';

/** What is refused or doubtful in fields that could be parsed: hidden characters, curly marks, names that are no words or come twice. */
export function nodeFaults(document: Document.Parsed, text: string): YamlFault[] {
  const forbidden: YamlFault[] = [];
  const repeated: YamlFault[] = [];
  const isSound = document.errors.length === 0;
  // Recursion ends soon: `scanYaml` has looked at the depth.
  const walk = (node: unknown): void => {
    if (isScalar(node)) forbidden.push(...hiddenIn(node, text));
    else if (isPair(node)) {
      forbidden.push(...pairFaults(node, isSound));
      walk(node.key);
      walk(node.value);
    } else if (isCollection(node)) {
      if (isMap(node)) repeated.push(...repeatedIn(node));
      for (const item of node.items) walk(item);
    }
  };
  walk(document.contents);
  return [...forbidden, ...repeated];
}

function hiddenIn(node: Scalar, text: string): YamlFault[] {
  if (node.type !== 'QUOTE_DOUBLE') return [];
  const offsets = offsetsOf(node as Node);
  return smuggled(String(node.value), text.slice(...offsets)).map(({ code, value }) => ({
    code,
    offsets,
    values: { value },
  }));
}

function pairFaults({ key, value }: Pair, isSound: boolean): YamlFault[] {
  const faults: YamlFault[] = [];
  if (!isScalar(key) && isSound)
    faults.push({
      code: 'yaml-syntax',
      offsets: offsetsOf(key as Node),
      values: {
        reason: 'the name of a field must be a word',
        hint: 'Write `name: value`. If this is text that begins with `{`, `[` or `?`, put it in quotation marks.',
      },
    });
  if (isScalar(value) && value.type === 'PLAIN' && /^(?:[“”„][^“”]*[“”]|[‘’][^‘’]*[’‘])$/u.test(String(value.source)))
    faults.push({ code: 'yaml-quote', offsets: offsetsOf(value as Node), values: { value: String(value.source) } });
  return faults;
}

function repeatedIn(map: YAMLMap): YamlFault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): YamlFault[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code: 'duplicate-field', offsets: offsetsOf(key as Node), values: { value: name } }];
  });
}
