import { join, relative } from 'node:path';
import { handedOver } from './build/hand-over.ts';
import type { ListedFile } from './exports/files/data-file.ts';
import { dataListing as listingOf } from './exports/files/data-files.ts';
import { buildGraph, isBuiltHere, isPublished, type Graph } from './graph/graph.ts';
import { proseKey } from './loader.ts';
import { readBody } from './reader/body.ts';
import type { Entry, Prose } from './reader/entry.ts';
import { ProseCache } from './reader/prose/cache.ts';
import { folders, type Folder } from './schema/id.ts';
import { site } from './site.ts';

/**
 * The published dataset, as every page of the site sees it. A build hands its entries over as they were read: to
 * get thousands of them back out of Astro's store takes longer than to render their pages.
 */
export const graph = publishedGraph(handedOver.entries ?? (await Promise.all(folders.map(stored))).flat());

const cache = new ProseCache();

/** HTML of an entry's text; empty for an entry that has none. */
export function proseHtml(entry: Entry): string {
  return entry.prose ? cache.read(entry.prose.digest) : '';
}

/** The published dataset as the exports take it. */
export const corpus = { graph, body: (entry: Entry) => readBody(join(site.content, entry.file)) };

/** How many shards the build is split into. */
export const shards = handedOver.shard?.of ?? 1;

/** The files below `/data/`: those the build makes beside the pages, or else what it would make. */
export async function dataListing(): Promise<readonly ListedFile[]> {
  return handedOver.dataListing ?? listingOf(corpus);
}

/** The graph of what is published: the one that was checked, if there are no drafts in it. */
function publishedGraph(entries: readonly Entry[]): Graph {
  const published = entries.filter(isPublished);
  const { graph } = handedOver;
  return graph && isBuiltHere(graph) && published.length === entries.length ? graph : buildGraph(published);
}

async function stored(folder: Folder): Promise<Entry[]> {
  const { getCollection } = await import('astro:content');
  return (await getCollection(folder)).map(({ id, data, filePath = '', rendered }): Entry => {
    const prose = rendered?.metadata?.[proseKey] as Prose | undefined;
    return { folder, id, file: relative(site.content, filePath), data, ...(prose ? { prose } : {}) };
  });
}
