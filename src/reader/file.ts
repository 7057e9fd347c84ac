import { problem, type Place, type Problem, type Range } from '../problems/problem.ts';
import { entrySchemas, type EntryData } from '../schema/entry.ts';
import { keyOf, type EntryKey, type Folder } from '../schema/id.ts';
import { cutFile, locateIn, readFieldsOf, type LocateInFile, type ToPlace } from './cut.ts';
import type { Citation, Entry, Prose } from './entry.ts';
import { readFields } from './fields.ts';
import type { ContentFile } from './files.ts';
import { readProse, type NeedsHtml } from './prose/prose.ts';
import { codePoint, invisibleCharacters, mixedWords } from './text.ts';

/** One file as read: what is sound, and everything that is wrong. */
interface ReadFile {
  key: EntryKey;
  entry?: Entry;
  html?: string;
  problems: Problem[];
  locate: LocateInFile;
}

/** Names of the entries of each folder in messages. */
const kinds: Readonly<Record<Folder, string>> = {
  claims: 'a claim',
  actors: 'an actor',
  events: 'an event',
  sources: 'a source',
  pages: 'a page',
};

/** Reads one file: bytes to fields and prose, each problem at its line. No HTML is made unless asked for. */
export function readFile(contentFile: ContentFile, base: string, needsHtml: NeedsHtml = () => false): ReadFile {
  const { folder, id, file, text } = contentFile;
  const cut = cutFile(contentFile);
  const { parts, inFile, inYaml, inBody } = cut;
  const problems = [...characterProblems(text, inFile)];
  problems.push(...parts.faults.map((fault) => problem(fault.code, inFile(fault.offsets))));

  const yaml = readFieldsOf(cut);
  problems.push(...(yaml?.faults ?? []).map((fault) => problem(fault.code, inYaml(fault.offsets), fault.values)));
  const checked =
    yaml?.fields && readFields<EntryData[Folder]>(entrySchemas[folder].schema, yaml.fields, kinds[folder], inYaml);
  problems.push(...(checked?.problems ?? []));

  const key = keyOf(folder, id);
  const data = checked?.data;
  const result = { key, problems, locate: locateIn(cut, yaml?.fields) };
  if (parts.body === undefined) return { ...result, ...(data ? { entry: { folder, id, file, data } } : {}) };

  const prose = readProse(parts.body, folder, base, needsHtml);
  problems.push(...prose.faults.map((fault) => problem(fault.code, inBody(fault.offsets), fault.values)));
  if (parts.body.trim() === '' && parts.faults.length === 0) problems.push(problem('prose-missing', inBody([0, 0])));
  return {
    ...result,
    ...(prose.html === undefined ? {} : { html: prose.html }),
    ...(data ? { entry: { folder, id, file, data, prose: proseOf(prose, key, inBody) } } : {}),
  };
}

/** What cannot be seen, or looks like what it is not, anywhere in a file. */
function characterProblems(text: string, inFile: ToPlace): Problem[] {
  return [
    ...invisibleCharacters(text).map(({ offset, character }) =>
      problem('file-characters', inFile([offset, offset + character.length]), { value: codePoint(character) }),
    ),
    ...mixedWords(text).map(({ offset, word }) =>
      problem('mixed-letters', inFile([offset, offset + word.length]), { value: word }),
    ),
  ];
}

function proseOf(read: ReturnType<typeof readProse>, self: EntryKey, inBody: ToPlace): Prose {
  const citations = new Map<string, Citation>();
  for (const { id, offsets } of read.citations) {
    const known = citations.get(id);
    if (known) known.count += 1;
    else citations.set(id, { id, count: 1, at: rangeOf(inBody(offsets)) });
  }
  return {
    digest: read.digest,
    headings: read.headings,
    words: read.words,
    citations: [...citations.values()],
    links: read.links.map(({ target, offsets }) => ({
      to: target.kind === 'entry' ? target.to : self,
      ...(target.fragment ? { fragment: target.fragment } : {}),
      at: rangeOf(inBody(offsets)),
    })),
  };
}

function rangeOf({ line, column, endLine, endColumn }: Place): Range {
  return { line, column, endLine, endColumn };
}
