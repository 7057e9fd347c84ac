import type { CheckedContent } from '../checked-content.ts';
import type { ListedFile } from '../exports/files/data-file.ts';
import type { Graph } from '../graph/graph.ts';
import type { Content } from '../reader/content.ts';
import type { Entry } from '../reader/entry.ts';
import type { StoredReads } from './read-log.ts';
import type { Shard } from './shard.ts';

/** What a build and the pages of entries tell each other about their keys. */
export interface PageKeys {
  /** Whether the build renders all pages, and is told their keys as they are rendered. */
  isAnew: boolean;
  /** The keys of the last build by path below the base, and what its pages were made of. */
  last?: StoredReads;
  /** Takes the `cacheKey` of the page at a path, before it is rendered. */
  take: (path: string, key: string) => void;
  /** The same as `last` of this build, once the pages are made. */
  next?: () => StoredReads;
}

interface HandedOver {
  /** The part of a build that is split over several machines. */
  shard?: Shard;
  /** The content folder, which a build has read from its start, and in how many seconds. */
  reading?: Promise<{ result: Content; seconds: number }>;
  /** The same once it is checked. */
  checked?: Promise<CheckedContent>;
  /** All entries, drafts included, when a build has just read them. */
  entries?: readonly Entry[];
  /** The graph of them, if the build has made one. */
  graph?: Graph;
  /** The files below `/data/`, once they are made. */
  dataListing?: Promise<readonly ListedFile[]>;
  /** The keys of the pages of entries, in a build. */
  pageKeys?: PageKeys;
  /** Has the page at a path, given in pieces, written, if the build writes it itself; tells whether it does. */
  takePage?: (pathname: string, html: readonly string[]) => boolean;
}

/** What a refresh finds in the data it sent along, once the loaders have been asked. */
export const takenKey = 'taken';

const key = Symbol.for('claimbook.handed-over');
const shared = globalThis as { [key]?: HandedOver };

/** What the build knows and pages ask for. Vite bundles the pages with modules of their own, so that a variable of a module would be two. */
export const handedOver: HandedOver = (shared[key] ??= {});
