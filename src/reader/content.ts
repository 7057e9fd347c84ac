import { pathText, problem, sortProblems, type Place, type Problem, type Range } from '../problems/problem.ts';
import { entrySchemas, type EntryData } from '../schema/entry.ts';
import { keyOf, type EntryKey, type Folder } from '../schema/id.ts';
import type { Citation, Entry, Locate, Prose } from './entry.ts';
import { readFields } from './fields.ts';
import { readFiles, type ContentFile } from './files.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readProse, type NeedsHtml } from './prose/prose.ts';
import { codePoint, invisibleCharacters, Lines, mixedWords } from './text.ts';
import { readYaml, type YamlFields } from './yaml.ts';

/** A content folder as read: what is sound, everything that is wrong, and where each field stands. */
export interface Content {
  entries: Entry[];
  /** Keys of all files that were found, also those that could not be read: a reference to one of them is not also reported as unknown. */
  keys: EntryKey[];
  problems: Problem[];
  /** HTML of the texts whose HTML was asked for, by digest. */
  html: Map<string, string>;
  locate: Locate;
  /** Text of each file, for messages that show the line. */
  texts: Map<string, string>;
}

/** For those who only check: no HTML is made. */
const never: NeedsHtml = () => false;

/** Most problems of one file that are told one by one. */
const maxFileProblems = 200;

/** Names of the entries of each folder in messages. */
const kinds: Readonly<Record<Folder, string>> = {
  claims: 'a claim',
  actors: 'an actor',
  events: 'an event',
  sources: 'a source',
  pages: 'a page',
};

/**
 * Reads every file of a content folder. All problems are gathered; nothing is thrown.
 * `base` is the path the site lies under, with a slash at both ends, for the links in the HTML, which is made
 * where it is needed: not at all unless asked for.
 */
export async function readContent(directory: string, base = '/', needsHtml: NeedsHtml = never): Promise<Content> {
  const { files, problems } = await readFiles(directory);
  const read = files.map((file) => readFile(file, base, needsHtml));
  const fields = new Map(read.map((one) => [one.key, one]));
  return {
    entries: read.flatMap((one) => one.entry ?? []),
    keys: read.map((one) => one.key),
    problems: sortProblems([...problems, ...read.flatMap((one) => firstOf(one.problems))]),
    html: new Map(
      read.flatMap(({ entry, html }) => (entry?.prose && html !== undefined ? [[entry.prose.digest, html]] : [])),
    ),
    texts: new Map(files.map((file) => [file.file, file.text])),
    locate: (key, path, part) =>
      fields.get(key)?.locate(path, part) ?? { file: key, path: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

/** The first of very many problems of one file, and a last one that says how many there are. */
function firstOf(problems: readonly Problem[]): Problem[] {
  if (problems.length <= maxFileProblems) return [...problems];
  const sorted = sortProblems(problems);
  const next = sorted[maxFileProblems]!;
  const more = problem('file-problems', { ...next, path: '' }, { value: problems.length, limit: maxFileProblems });
  return [...sorted.slice(0, maxFileProblems), more];
}

interface ReadFile {
  key: EntryKey;
  entry?: Entry;
  html?: string;
  problems: Problem[];
  locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
}

/** Reads one file: bytes to fields and prose, each problem at its line. */
export function readFile(
  { folder, id, file, text }: ContentFile,
  base: string,
  needsHtml: NeedsHtml = never,
): ReadFile {
  const lines = new Lines(text);
  const problems: Problem[] = invisibleCharacters(text).map(({ offset, character }) =>
    problem(
      'file-characters',
      { file, path: '', ...lines.range(offset, offset + character.length) },
      { value: codePoint(character) },
    ),
  );
  for (const { offset, word } of mixedWords(text))
    problems.push(
      problem('mixed-letters', { file, path: '', ...lines.range(offset, offset + word.length) }, { value: word }),
    );
  const parts =
    folder === 'sources'
      ? { yaml: text, yamlStart: 0, body: undefined, bodyStart: text.length, faults: [] }
      : splitFrontmatter(text);
  const toPlace =
    (start: number) =>
    (offsets: readonly [number, number], path: readonly PropertyKey[] = []): Place => ({
      file,
      path: pathText(path),
      ...lines.range(start + offsets[0], start + offsets[1]),
    });
  const inYaml = toPlace(parts.yamlStart);
  const inBody = toPlace(parts.bodyStart);
  problems.push(...parts.faults.map((fault) => problem(fault.code, toPlace(0)(fault.offsets))));

  let fields: YamlFields | undefined;
  let data: EntryData[Folder] | undefined;
  if (parts.faults.every((fault) => fault.code === 'frontmatter-twice')) {
    const yaml = readYaml(parts.yaml);
    fields = yaml.fields;
    problems.push(...yaml.faults.map((fault) => problem(fault.code, inYaml(fault.offsets), fault.values)));
    if (fields) {
      const checked = readFields<EntryData[Folder]>(entrySchemas[folder].schema, fields, kinds[folder], inYaml);
      data = checked.data;
      problems.push(...checked.problems);
    }
  }
  const result = {
    key: keyOf(folder, id),
    problems,
    locate: (path: readonly PropertyKey[], part?: 'key' | 'value') =>
      inYaml(fields?.offsets(path, part) ?? [0, 0], path),
  };
  if (parts.body === undefined) return { ...result, ...(data ? { entry: { folder, id, file, data } } : {}) };

  const prose = readProse(parts.body, folder, base, needsHtml);
  problems.push(...prose.faults.map((fault) => problem(fault.code, inBody(fault.offsets), fault.values)));
  if (parts.body.trim() === '' && parts.faults.length === 0) problems.push(problem('prose-missing', inBody([0, 0])));
  return {
    ...result,
    ...(prose.html === undefined ? {} : { html: prose.html }),
    ...(data
      ? {
          entry: {
            folder,
            id,
            file,
            data,
            prose: proseOf(prose, keyOf(folder, id), (offsets) => rangeOf(inBody(offsets))),
          },
        }
      : {}),
  };
}

function proseOf(
  read: ReturnType<typeof readProse>,
  self: EntryKey,
  range: (offsets: [number, number]) => Range,
): Prose {
  const citations = new Map<string, Citation>();
  for (const { id, offsets } of read.citations) {
    const known = citations.get(id);
    if (known) known.count += 1;
    else citations.set(id, { id, count: 1, at: range(offsets) });
  }
  return {
    digest: read.digest,
    headings: read.headings,
    words: read.words,
    citations: [...citations.values()],
    links: read.links.map(({ target, offsets }) => ({
      to: target.kind === 'entry' ? target.to : self,
      ...(target.fragment ? { fragment: target.fragment } : {}),
      at: range(offsets),
    })),
  };
}

function rangeOf({ line, column, endLine, endColumn }: Place): Range {
  return { line, column, endLine, endColumn };
}
