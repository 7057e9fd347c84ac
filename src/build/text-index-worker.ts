import { parentPort, workerData } from 'node:worker_threads';
import { TextIndexPart } from './text-index-part.ts';

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
let work = Promise.resolve();

// One after the other: the indexer holds one part in memory at a time.
parentPort?.on('message', (task: PartTask | 'end') => {
  work = work.then(async () => {
    if (task === 'end') parentPort?.close();
    else parentPort?.postMessage(await answerTo(task));
  });
});

async function answerTo({ part: number, files, isLast }: PartTask): Promise<PartAnswer> {
  try {
    const part = new TextIndexPart(number, cache, site);
    const pages = await part.make(files);
    // Of the part of another shard there are no pages, but folders of lists.
    if (isLast && pages > 0) part.put();
    return { pages };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
