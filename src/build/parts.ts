import { hash } from 'node:crypto';
import { collections } from '../schema/id.ts';
import { site } from '../site.ts';

/**
 * How many parts the full-text index of a dataset has. One up to `site.pagesAPart` pages; more where a build is split
 * over more machines. Parts bound the memory of the indexer, and after a change only those it touches are made again.
 */
export function partCount(entries: number, machines = 1): number {
  return Math.max(machines, Math.ceil(entries / site.pagesAPart), 1);
}

/** The part, from 0, that an address below the base belongs to: always the same for the same number of parts. */
export function partOf(path: string, parts: number): number {
  return Number.parseInt(hash('sha256', path).slice(0, 12), 16) % parts;
}

/** Path below the base of a part of the full-text index. The first holds the program that asks all of them. */
export function partFolder(part: number): string {
  return part === 0 ? 'pagefind/' : `pagefind/${part + 1}/`;
}

/** Whether a path below the base is the page of an entry: `claims/x/`. */
export function isEntryPage(path: string): boolean {
  const [collection, id, ...rest] = path.split('/');
  return collections.some((name) => name === collection) && Boolean(id) && rest.join('/') === '';
}
