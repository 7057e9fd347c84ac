import { sortProblems, type Problem } from '../problems/problem.ts';
import { keyOf, type EntryKey } from '../schema/id.ts';
import type { Entry, Locate } from './entry.ts';
import { readFiles } from './files.ts';
import { locateAmong } from './locate.ts';
import { readAll, type Caches } from './read-all.ts';

/** A content folder as read: what is sound, everything that is wrong, and where each field stands. */
export interface Content {
  entries: Entry[];
  /** Keys of all files that were found, also those that could not be read: a reference to one of them is not also reported as unknown. */
  keys: EntryKey[];
  problems: Problem[];
  locate: Locate;
  /** Text of each file, for messages that show the line. */
  texts: Map<string, string>;
}

/**
 * Reads every file of a content folder. All problems are gathered; nothing is thrown unless HTML that was asked for cannot
 * be kept. `base` is the path the site lies under, with a slash at both ends, for the links in the HTML.
 */
export async function readContent(directory: string, base = '/', caches: Caches = {}): Promise<Content> {
  const { files, problems } = readFiles(directory);
  const readings = await readAll(files, base, caches);
  return {
    entries: readings.flatMap((reading) => reading.entry ?? []),
    keys: files.map(({ folder, id }) => keyOf(folder, id)),
    problems: sortProblems([...problems, ...readings.flatMap((reading) => reading.problems)]),
    texts: new Map(files.map((file) => [file.file, file.text])),
    locate: locateAmong(files),
  };
}
