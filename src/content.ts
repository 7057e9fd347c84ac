import { getCollection } from 'astro:content';
import { handedOver } from './build/hand-over.ts';
import type { ListedFile } from './exports/files/data-file.ts';
import { dataListing as listingOf } from './exports/files/data-files.ts';
import { buildGraph, isPublished } from './graph/graph.ts';
import { proseKey } from './loader.ts';
import { readBody } from './reader/body.ts';
import type { Entry, Prose } from './reader/entry.ts';
import { ProseCache } from './reader/prose/cache.ts';
import { folders } from './schema/id.ts';

/** The published dataset, as every page of the site sees it. Built once per build. */
export const graph = buildGraph((await Promise.all(folders.map(published))).flat());

const cache = new ProseCache();

/** HTML of an entry's text; empty for an entry that has none. */
export function proseHtml(entry: Entry): string {
  return entry.prose ? cache.read(entry.prose.digest) : '';
}

/** The published dataset as the exports take it. */
export const corpus = { graph, body: (entry: Entry) => readBody(entry.file) };

/** The files below `/data/`: those the build makes beside the pages, or else what it would make. */
export async function dataListing(): Promise<readonly ListedFile[]> {
  return handedOver.dataListing ?? listingOf(corpus);
}

async function published(folder: (typeof folders)[number]): Promise<Entry[]> {
  const stored = await getCollection(folder);
  const entries = stored.map(({ id, data, filePath, rendered }): Entry => {
    const prose = rendered?.metadata?.[proseKey] as Prose | undefined;
    return { folder, id, file: filePath ?? '', data, ...(prose ? { prose } : {}) };
  });
  return entries.filter(isPublished);
}
