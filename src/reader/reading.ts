import { problem, sortProblems, type Problem } from '../problems/problem.ts';
import { readingKey } from './cache.ts';
import type { Entry } from './entry.ts';
import { readFile } from './file.ts';
import type { ContentFile } from './files.ts';
import { loadedWordProblems, ownTexts } from './wording.ts';

/** What came of one file: plain data, that can be kept or cross from one thread to another. */
export interface Reading {
  entry?: Entry;
  problems: Problem[];
}

/** Files that are read in one go. */
export interface Batch {
  files: readonly ContentFile[];
  base: string;
  withHtml: boolean;
}

/** A reading as JSON, and HTML for the digest of its text, if it was asked for and the text is sound. */
export interface Packed {
  json: string;
  html?: string;
}

/** Most problems of one file that are told one by one. */
const maxFileProblems = 200;

/** Reads files, one by one. */
export function readBatch({ files, base, withHtml }: Batch): Packed[] {
  return files.map((file) => {
    const { entry, html, problems, locate } = readFile(file, base, () => withHtml);
    const words = entry ? loadedWordProblems(ownTexts(entry, file.text, locate)) : [];
    const own = entry && { ...entry, digest: readingKey(file, base) };
    const reading: Reading = { ...(own ? { entry: own } : {}), problems: [...firstOf(problems), ...words] };
    return { json: JSON.stringify(reading), ...(html === undefined ? {} : { html }) };
  });
}

/** The first of very many problems of one file, and a last one that says how many there are. */
function firstOf(problems: readonly Problem[]): Problem[] {
  if (problems.length <= maxFileProblems) return [...problems];
  const sorted = sortProblems(problems);
  const next = sorted[maxFileProblems]!;
  const more = problem('file-problems', { ...next, path: '' }, { value: problems.length, limit: maxFileProblems });
  return [...sorted.slice(0, maxFileProblems), more];
}
