import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { notePhases, timed } from '../phases.ts';
import { collections } from '../schema/id.ts';
import { partCount, shareOf } from '../search/parts.ts';
import { handedOver } from './hand-over.ts';
import type { Shard } from './shard.ts';
import type { PartAnswer, PartTask, TextIndexFolders } from './text-index-worker.ts';

/**
 * The full-text index over the built pages of entries, made as a part of the build, in threads of its own: when it
 * fails, the build fails. A part none of whose pages has changed since the last build is taken from the cache.
 */
export class TextIndex {
  readonly #shard: Shard;
  #folders: TextIndexFolders = { cache: '', site: '' };
  #threads: Thread[] = [];

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  /** Makes one part while other pages are still rendered. If it is not as it will be in the end, it is then made again. */
  ahead(part: number, files: string[]): void {
    void this.#ask({ part, files, isLast: false });
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
    const answers = await Promise.all([...parts].map(([part, files]) => this.#ask({ part, files, isLast: true })));
    this.#threads.forEach(({ worker }) => worker.postMessage('end'));
    const faults = answers.flatMap((answer) => ('fault' in answer ? answer.fault : []));
    const pages = answers.reduce((sum, answer) => sum + ('pages' in answer ? answer.pages : 0), 0);
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

  /** Has a thread do a task, always the same for the same part, of which it may have made the index already. */
  #ask(task: PartTask): Promise<PartAnswer> {
    const { worker, asked } = (this.#threads[task.part % threads] ??= startThread(this.#folders));
    const answer = Promise.withResolvers<PartAnswer>();
    asked.push(answer);
    worker.postMessage(task);
    return answer.promise;
  }
}

/** How many parts are made at a time. */
const threads = Math.min(2, availableParallelism());

/** A thread that makes parts, and who waits for its answers, which come in the order of the tasks. */
interface Thread {
  worker: Worker;
  asked: PromiseWithResolvers<PartAnswer>[];
}

function startThread(folders: TextIndexFolders): Thread {
  const worker = new Worker(new URL('text-index-worker.ts', import.meta.url), { workerData: folders });
  const asked: Thread['asked'] = [];
  const fail = (fault: string) => asked.splice(0).forEach((one) => one.resolve({ fault }));
  worker.on('message', (answer: PartAnswer) => asked.shift()?.resolve(answer));
  worker.on('error', ({ message }) => fail(message));
  worker.on('exit', () => fail('The thread ended early.'));
  return { worker, asked };
}
