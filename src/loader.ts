import { hash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { handedOver, takenKey } from './build/hand-over.ts';
import { assertSound, checked, tellReading, type CheckedContent } from './checked-content.ts';
import { timed } from './phases.ts';
import { ReadCache } from './reader/cache.ts';
import type { Entry } from './reader/entry.ts';
import { ProseCache } from './reader/prose/cache.ts';
import { folders, type Folder } from './schema/id.ts';
import { readSiteContent } from './site-content.ts';
import { site } from './site.ts';

/** What `Entry.rendered.metadata` holds for the pages: everything about the text but its HTML. */
export const proseKey = 'prose';

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
      if (handedOver.checked) return leave(handedOver.checked, context);
      current ??= { content: load(context), taken: 0 };
      const { content } = current;
      current.taken += 1;
      if (context.refreshContextData) context.refreshContextData[takenKey] = true;
      if (current.taken === folders.length) current = undefined;
      fill(folder, await content, context);
    },
  };
}

/**
 * Stores nothing: a build takes entries as they were read (`src/build/entries.ts`). What is known to be wrong by now, is
 * told before pages are bundled for nothing.
 */
async function leave(content: Promise<CheckedContent>, { store }: LoaderContext): Promise<void> {
  store.clear();
  const made = await Promise.race([content, undefined]);
  if (made) assertSound(made);
}

/** Sets the entries of one folder that are not what they were, and takes away those that are gone. */
function fill(folder: Folder, { content }: CheckedContent, { store }: LoaderContext): void {
  const entries = content.entries.filter((entry) => entry.folder === folder);
  const ids = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(storedEntry(entry));
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
async function load({ logger }: LoaderContext): Promise<CheckedContent> {
  const own = (caches ??= { readings: new ReadCache(), prose: new ProseCache() });
  const made = await checked(timed(() => readSiteContent(own)));
  tellReading(made, logger);
  assertSound(made);
  return made;
}
