import { hash } from 'node:crypto';
import { isPublished } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { collections } from '../schema/id.ts';
import { site } from '../site.ts';

/**
 * How many parts the full-text index of these entries has: one for every `site.pagesAPart` pages that are begun, and one
 * for each shard the build is split into, but none without a page. Parts bound the memory of the indexer, and after a
 * change only those it touches are made again.
 */
export function partCount(entries: Iterable<Entry>, shards = 1): number {
  const pages = [...entries]
    .filter((entry) => entry.folder !== 'pages' && isPublished(entry))
    .map(({ folder, id }) => `${folder}/${id}/`);
  let count = Math.max(shards, Math.ceil(pages.length / site.pagesAPart), 1);
  while (count > 1 && new Set(pages.map((page) => shareOf(page, count))).size < count) count -= 1;
  return count;
}

/** Which of `count`, from 0, a path below the base falls to: always the same for the same path and count. */
export function shareOf(path: string, count: number): number {
  return count === 1 ? 0 : Number.parseInt(hash('sha256', path).slice(0, 12), 16) % count;
}

/** Whether a path below the base is the page of an entry, `claims/x/`, which the full-text index takes in. */
export function isEntryPage(path: string): boolean {
  const [collection, id, ...rest] = path.split('/');
  return collections.some((name) => name === collection) && Boolean(id) && rest.join('/') === '';
}
