import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { notePhases, timed } from '../phases.ts';
import { collections } from '../schema/id.ts';
import { partCount, shareOf } from '../search/parts.ts';
import { handedOver } from './hand-over.ts';
import type { OutputThread } from './output-thread.ts';
import type { Shard } from './shard.ts';
import type { PartTask } from './text-index-part.ts';

/**
 * The full-text index over the built pages of entries, made as a part of the build, in the thread of the output: when it
 * fails, the build fails. A part none of whose pages has changed since the last build is taken from the cache.
 */
export class TextIndex {
  readonly #shard: Shard;
  readonly #thread: OutputThread;
  #folders: Pick<PartTask, 'cache' | 'site'> = { cache: '', site: '' };

  constructor(shard: Shard, thread: OutputThread) {
    this.#shard = shard;
    this.#thread = thread;
  }

  /** Lets Pagefind run while pages are rendered. */
  begin(): void {
    this.#thread.index();
  }

  /**
   * Makes one part while other pages are still rendered, once Pagefind may run. If it is not as it will be in the end, it is
   * then made again.
   */
  ahead(part: number, files: string[]): void {
    // If it cannot be made, that shows in the end.
    this.#make({ part, files, isLast: false }).catch(() => undefined);
  }

  integration(): AstroIntegration {
    return {
      name: 'claimbook-full-text-index',
      hooks: {
        'astro:config:done': ({ config }) => {
          this.#folders = {
            cache: fileURLToPath(new URL('text-index/', config.cacheDir)),
            site: fileURLToPath(config.outDir),
          };
        },
        'astro:build:done': async ({ logger }) => {
          const { result: pages, seconds } = await timed(() => this.#finish());
          notePhases({ textIndex: seconds });
          logger.info(`${pages} pages indexed`);
        },
      },
    };
  }

  /** Makes what is not made yet and puts all parts onto the site; gives the number of pages. */
  async #finish(): Promise<number> {
    const count = partCount(handedOver.entries ?? [], this.#shard.of);
    const parts = Map.groupBy(await this.#files(), (file) => shareOf(`${dirname(file)}/`, count));
    const made = await Promise.allSettled([...parts].map(([part, files]) => this.#make({ part, files, isLast: true })));
    await this.#thread.end();
    const faults = made.flatMap((one) => (one.status === 'rejected' ? (one.reason as Error).message : []));
    const pages = made.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0);
    if (pages === 0 && this.#shard.of === 1) faults.push('Not one page was found.');
    if (faults.length > 0) throw new Error(`The full-text index could not be made.\n${faults.join('\n')}`);
    // A dataset that has become smaller has fewer parts.
    for (const name of await readdir(this.#folders.cache))
      if (Number(name) >= count) await rm(join(this.#folders.cache, name), { recursive: true });
    return pages;
  }

  /** Files that may be pages of entries. */
  async #files(): Promise<string[]> {
    const found = collections.map(async (collection) => {
      const names = await readdir(join(this.#folders.site, collection), { withFileTypes: true }).catch(() => []);
      return names.filter((one) => one.isDirectory()).map(({ name }) => `${collection}/${name}/index.html`);
    });
    return (await Promise.all(found)).flat();
  }

  #make(task: Omit<PartTask, 'cache' | 'site'>): Promise<number> {
    return this.#thread.make({ ...task, ...this.#folders });
  }
}
