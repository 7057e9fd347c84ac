import { hash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { handedOver, takenKey } from './build/hand-over.ts';
import { checked, type CheckedContent } from './checked-content.ts';
import { notePhases, timed } from './phases.ts';
import { count, formatText } from './problems/format.ts';
import { ReadCache } from './reader/cache.ts';
import type { Content } from './reader/content.ts';
import type { Entry } from './reader/entry.ts';
import { ProseCache } from './reader/prose/cache.ts';
import { folders, type Folder } from './schema/id.ts';
import { readSiteContent } from './site-content.ts';
import { site } from './site.ts';

/** What `Entry.rendered.metadata` holds for the pages: everything about the text but its HTML. */
export const proseKey = 'prose';

/** A phase that takes longer, in seconds, is told. */
const worthTelling = 1;

const directory = resolve(site.content);
let caches: { readings: ReadCache; prose: ProseCache } | undefined;
let current: { content: Promise<CheckedContent>; taken: number } | undefined;

/**
 * Fills one collection from the content folder. The folder is read once for all collections of a sync; when anything in
 * it is wrong, no collection is changed and the sync fails, with every problem in the words of `npm run check`.
 */
export function contentLoader(folder: Folder): Loader {
  return {
    name: `claimbook-${folder}`,
    load: async (context) => {
      current ??= { content: load(context), taken: 0 };
      const { content } = current;
      current.taken += 1;
      if (context.refreshContextData) context.refreshContextData[takenKey] = true;
      if (current.taken === folders.length) current = undefined;
      fill(folder, await content, context);
    },
  };
}

/** Sets the entries of one folder that are not what they were, and takes away those that are gone. */
function fill(folder: Folder, { content, graph }: CheckedContent, { store, watcher }: LoaderContext): void {
  if (!watcher) Object.assign(handedOver, { entries: content.entries, graph });
  const entries = content.entries.filter((entry) => entry.folder === folder);
  const ids = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) {
    if (watcher) store.set(storedEntry(entry));
    // A build takes entries as they were read (`src/build/entries.ts`); the store need only know of them.
    else store.set({ id: entry.id, data: {} });
  }
}

/** An entry as Astro's store holds it. */
export function storedEntry({ id, data, file, prose }: Entry) {
  return {
    id,
    data,
    digest: hash('sha256', JSON.stringify([data, prose])),
    filePath: join(relative(process.cwd(), directory), file),
    ...(prose && { rendered: { html: '', metadata: { [proseKey]: prose } } }),
  };
}

/** Reads and checks the content folder; what has not changed since the last time is not read again. Throws `ContentError`. */
async function load({ logger, watcher }: LoaderContext): Promise<CheckedContent> {
  const { checked: begun } = handedOver;
  // It holds the texts of all files.
  delete handedOver.reading;
  delete handedOver.checked;
  const made = await (begun ?? checked(timed(readAgain)));
  const { content, problems, seconds } = made;
  if (seconds.read >= worthTelling)
    logger.info(`${count(content.texts.size, 'file')} read in ${seconds.read.toFixed(1)} s`);
  if (!watcher) notePhases(seconds);
  if (problems.some((problem) => problem.level === 'error'))
    throw new ContentError(formatText(problems, content.texts, site.content));
  return made;
}

/** Reads the folder where no build has begun to. */
function readAgain(): Promise<Content> {
  caches ??= { readings: new ReadCache(), prose: new ProseCache() };
  return readSiteContent(caches);
}

/** Everything that is wrong with the content, as one message without a stack trace. */
class ContentError extends Error {
  constructor(report: string) {
    super(`The content has problems.\n\n${report}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
