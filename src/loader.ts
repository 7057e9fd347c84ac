import { hash } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { handedOver } from './build/hand-over.ts';
import { formatText } from './problems/format.ts';
import { readDataset, type Dataset } from './graph/dataset.ts';
import { ReadCache } from './reader/cache.ts';
import { ProseCache } from './reader/prose/cache.ts';
import type { Folder } from './schema/id.ts';
import { site } from './site.ts';

/** What `Entry.rendered.metadata` holds for the pages: everything about the text but its HTML. */
export const proseKey = 'prose';

const directory = resolve(site.content);
let current: Promise<Dataset> | undefined;

/**
 * Fills one collection from the content folder. The folder is read once for all collections; when anything in it
 * is wrong, the build fails once, with every problem in the words of `npm run check`. While developing, the last
 * good entries stay and the problems are shown.
 */
export function contentLoader(folder: Folder): Loader {
  return {
    name: `claimbook-${folder}`,
    load: async (context) => {
      await fill(folder, context);
      context.watcher?.add(directory);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (!resolve(path).startsWith(directory + sep)) return;
          current = undefined;
          fill(folder, context).catch((error: unknown) => {
            if (folder === 'claims') context.logger.error(String(error instanceof Error ? error.message : error));
          });
        });
      }
    },
  };
}

async function fill(folder: Folder, { store, watcher }: LoaderContext): Promise<void> {
  current ??= load();
  const { content } = await current;
  if (!watcher) handedOver.entries = content.entries;
  const entries = content.entries.filter((entry) => entry.folder === folder);
  const ids = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, data, file, prose } of entries) {
    const rendered = prose && { rendered: { html: '', metadata: { [proseKey]: prose } } };
    store.set({
      id,
      data,
      digest: hash('sha256', JSON.stringify([data, prose])),
      filePath: join(relative(process.cwd(), directory), file),
      ...rendered,
    });
  }
}

async function load(): Promise<Dataset> {
  const caches = { readings: new ReadCache(), prose: new ProseCache() };
  const dataset = await readDataset(directory, site.base, { caches });
  const errors = dataset.problems.filter((problem) => problem.level === 'error');
  if (errors.length > 0) throw new ContentError(formatText(dataset.problems, dataset.content.texts, site.content));
  return dataset;
}

/** Everything that is wrong with the content, as one message without a stack trace. */
class ContentError extends Error {
  constructor(report: string) {
    super(`The content has problems.\n\n${report}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
