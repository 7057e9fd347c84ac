import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import { TextIndexPart, type BuiltPage } from './text-index-part.ts';

/** What the worker is given: the folder its parts are kept in and the folder of the site. */
export interface TextIndexFolders {
  cache: string;
  site: string;
}

/** One part to make of the pages among these files, below the site. `isLast`: all pages are there, and the part goes onto the site. */
export interface PartTask {
  part: number;
  files: string[];
  isLast: boolean;
}

/** What came of a task: how many pages the part has, or what went wrong. */
export type PartAnswer = { pages: number } | { fault: string };

const { cache, site } = workerData as TextIndexFolders;
/** Of each page that was read: when its file was last written, and its digest. */
const digests = new Map<string, { time: number; digest: string | undefined }>();
let work = Promise.resolve();

// One after the other: the indexer holds one part in memory at a time.
parentPort?.on('message', (task: PartTask | 'end') => {
  work = work.then(async () => {
    if (task === 'end') {
      await pagefind.close();
      parentPort?.close();
    } else parentPort?.postMessage(await answerTo(task));
  });
});

async function answerTo({ part: number, files, isLast }: PartTask): Promise<PartAnswer> {
  const part = new TextIndexPart(number, cache, site);
  const pages = builtPages(files);
  // The part of another shard: of its pages there are but folders of lists.
  if (pages.length === 0) return { pages: 0 };
  try {
    await part.make(pages);
    if (isLast) await part.put();
    return { pages: pages.length };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Those of the files that are there and hold text, which pages of former addresses do not, in order. */
function builtPages(files: readonly string[]): BuiltPage[] {
  return files.toSorted().flatMap((file) => {
    const digest = digestOf(join(site, file));
    return digest === undefined ? [] : [{ file, digest }];
  });
}

/** Digest of a page, unless it is not there or holds no text. A page nobody has touched is not read twice. */
function digestOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const known = digests.get(path);
  if (known?.time === stat.ctimeMs) return known.digest;
  const html = readFileSync(path, 'utf8');
  const digest = html.includes('data-pagefind-body') ? hash('sha256', html) : undefined;
  digests.set(path, { time: stat.ctimeMs, digest });
  return digest;
}
