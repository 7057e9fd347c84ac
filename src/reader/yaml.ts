import { Composer, isMap, isSeq, Lexer, Parser, type Document } from 'yaml';
import type { Arguments, ProblemCode } from '../problems/problem.ts';
import { fieldsOf, offsetsOf, type YamlFields } from './yaml-fields.ts';
import { nodeFaults } from './yaml-nodes.ts';
import { scanYaml } from './yaml-scan.ts';
import { readSimpleYaml } from './yaml-simple.ts';
import { syntaxFaults } from './yaml-words.ts';

/** Something wrong in YAML, by offsets in the text given. */
export interface YamlFault {
  code: ProblemCode;
  offsets: [number, number];
  values?: Arguments;
}

interface ReadYaml {
  fields?: YamlFields;
  faults: YamlFault[];
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
export function readYaml(text: string): ReadYaml {
  const data = readSimpleYaml(text);
  return data ? { fields: placedLater(data, text), faults: [] } : readAnyYaml(text);
}

/** Fields whose places are looked for when somebody asks, which happens where something is wrong. */
function placedLater(data: unknown, text: string): YamlFields {
  let known: YamlFields | undefined;
  const placed = () => (known ??= readAnyYaml(text).fields!);
  return { data, offsets: (...field) => placed().offsets(...field), plain: (path) => placed().plain(path) };
}

/** The same, without a look at whether the text is simple. */
export function readAnyYaml(text: string): ReadYaml {
  const { lexemes, faults } = scanYaml(text);
  if (faults.some((fault) => fault.code === 'yaml-depth' || fault.code === 'yaml-size')) return { faults };
  const hasTab = faults.some((fault) => fault.code === 'yaml-tab');
  let documents: Document.Parsed[];
  try {
    documents = compose(hasTab ? new Lexer().lex(withoutTabs(text)) : lexemes);
  } catch {
    return { faults: [...faults, { code: 'yaml-syntax', offsets: [0, 0], values: { reason: 'it is no YAML' } }] };
  }
  const [document, second] = documents;
  if (second) faults.push({ code: 'yaml-documents', offsets: documentMark(text, second.range[0]) });
  if (!document) return { faults: [...faults, { code: 'yaml-mapping', offsets: [0, 0], values: { value: 'empty' } }] };
  if (hasTab && document.errors.length > 0) return { faults };
  faults.push(...syntaxFaults(document, text, faults), ...nodeFaults(document, text));
  if (faults.some((fault) => !harmless.includes(fault.code))) return { faults };
  if (!isMap(document.contents)) {
    const value = document.contents === null ? 'empty' : isSeq(document.contents) ? 'a list' : 'plain text';
    return { faults: [...faults, { code: 'yaml-mapping', offsets: offsetsOf(document.contents), values: { value } }] };
  }
  return { fields: fieldsOf(document), faults };
}

/** Builds documents from the smallest pieces of YAML. */
function compose(lexemes: Iterable<string>): Document.Parsed[] {
  const parser = new Parser();
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    logLevel: 'silent',
  });
  const tokens = function* () {
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  };
  return [...composer.compose(tokens())] as Document.Parsed[];
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
