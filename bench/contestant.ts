import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost } from './measure.ts';

/** A generator that builds a site from the made-up dataset: Claimbook, or a peer. */
export interface Contestant {
  name: string;
  /** Folder its output lies in. */
  dist: string;
  /** Makes it ready, unmeasured: installs it, gives it its texts. */
  prepare: () => Promise<void>;
  /** Removes output and caches, so that the next build starts from nothing. */
  clean: () => void;
  build: () => Promise<Build>;
}

/** A build: its cost, and the seconds of each of its parts that it tells. */
export interface Build extends Cost {
  phases: Readonly<Record<string, number>>;
}

/** A build with what came out of it. */
export interface Built extends Build {
  files: number;
  pages: number;
  /** MiB of the output. */
  size: number;
}

/** Builds, from nothing unless told to keep what is there. */
export async function buildOnce(contestant: Contestant, keep = false): Promise<Built> {
  if (!keep) contestant.clean();
  const build = await contestant.build();
  return { ...build, ...outputOf(contestant.dist) };
}

/** How many files and pages a folder holds, and how large they are together. */
export function outputOf(dist: string): Pick<Built, 'files' | 'pages' | 'size'> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const bytes = files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return { files: files.length, pages, size: bytes / 1024 ** 2 };
}

export function remove(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
