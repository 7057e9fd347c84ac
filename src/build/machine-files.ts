import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ListedFile } from '../exports/files/data-file.ts';
import { site } from '../site.ts';
import { pathHref } from '../views/link.ts';
import { handedOver } from './hand-over.ts';
import { marks } from './mark.ts';
import type { Shard } from './shard.ts';
import type { MachineFilesAnswer, MachineFilesMessage } from './machine-files-worker.ts';

/**
 * In megabytes, how far the heap of the process may grow before V8 looks through it: nearly all of it is in use to the end.
 */
const collectAfter = 1024;

/** In bytes, from which size on the C library of most Linux gives what is freed back: it would else learn to keep ever more. */
const givenBack = 2 ** 20;

/** What such a file may be called. For all else a browser asks for while developing, the content need not be read. */
const names = /^(?:data|embed)\/|\.(?:json|md|xml|ics)$/;

/**
 * Writes every file for machines beside the pages: in a build in a process of its own, while Astro renders the pages;
 * while developing when one is asked for.
 */
export class MachineFiles {
  readonly #shard: Shard;
  #out = '';
  #mark = '';
  #writer: Writer | undefined;
  readonly #stylesheets = Promise.withResolvers<string[]>();

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  /** Numbers of files, once a build has all. */
  get written(): Promise<{ written: number; kept: number }> {
    return this.#writer!.written;
  }

  /** Has the process make what it needs, once the content has been found sound. */
  prepare(): void {
    this.#writer?.tell({ out: this.#out, shard: this.#shard, mark: this.#mark });
  }

  /** Has it write, once the folder is emptied. */
  begin(): void {
    this.#writer?.tell('emptied');
    void this.#stylesheets.promise.then((addresses) => this.#writer?.tell(addresses));
  }

  integration(): AstroIntegration {
    return {
      name: 'claimbook-machine-files',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          if (command === 'build') this.#writer = startWriter();
          updateConfig({ vite: { plugins: [onStylesheets(this.#stylesheets.resolve)] } });
        },
        'astro:config:done': ({ config }) => {
          this.#out = fileURLToPath(config.outDir);
          this.#mark = fileURLToPath(new URL(marks.machineFiles, config.cacheDir));
          // It has begun by now. One that fails ends the build.
          if (this.#writer) handedOver.reading!.then(this.#writer.read, () => undefined);
        },
        'astro:server:setup': ({ server }) => {
          server.middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? '', site.url);
            const path = decodeURI(pathname).slice(site.base.length);
            if (!names.test(path)) return next();
            import('./machine-file.ts')
              .then(({ machineFileAt }) => machineFileAt(path))
              .then((file) => {
                if (!file) return next();
                response.setHeader('Content-Type', file.type);
                response.end(file.bytes);
              }, next);
          });
        },
        'astro:build:done': async ({ logger }) => {
          const { written, kept } = await this.written;
          logger.info(`${written} files for machines written, ${kept} kept as they were`);
        },
      },
    };
  }
}

/** Tells the addresses of the stylesheets once they are made. */
function onStylesheets(tell: (addresses: string[]) => void) {
  return {
    name: 'claimbook-stylesheets',
    generateBundle(_options: unknown, bundle: Record<string, unknown>) {
      const addresses = Object.keys(bundle).filter((name) => name.endsWith('.css'));
      // It is called once for each of Astro's bundles.
      if (addresses.length > 0) tell(addresses.map(pathHref));
    },
  };
}

/** The process that writes the files. */
interface Writer {
  /** Tells it that the content has been read. */
  read: () => void;
  /** Tells it its task and what comes after. */
  tell: (message: MachineFilesMessage) => void;
  /** Numbers of files, once all are there. */
  written: Promise<{ written: number; kept: number }>;
}

/**
 * Starts the process, which has loaded its program by the time the content is read, and hands the list of the data files
 * over. A thread would do, but what it needs at its height would stay with the build.
 */
function startWriter(): Writer {
  const listing = Promise.withResolvers<readonly ListedFile[]>();
  const written = Promise.withResolvers<{ written: number; kept: number }>();
  const child = fork(fileURLToPath(new URL('machine-files-worker.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [...process.execArgv, `--initial-old-space-size=${collectAfter}`],
    env: { ...process.env, MALLOC_MMAP_THRESHOLD_: String(givenBack) },
  });
  child.on('message', (answer: MachineFilesAnswer) => {
    if ('listing' in answer) return listing.resolve(answer.listing);
    written.resolve(answer);
    child.disconnect();
  });
  child.on('exit', () => {
    const error = new Error('The files for machines could not be written.');
    listing.reject(error);
    written.reject(error);
  });
  for (const { promise } of [listing, written] as { promise: Promise<unknown> }[]) promise.catch(() => undefined);
  handedOver.dataListing = listing.promise;
  hold(child, false);
  // If it has ended already, its end says so.
  const send = (message: MachineFilesMessage) => child.send(message, () => undefined);
  return {
    read: () => send('read'),
    tell: (message) => {
      hold(child, true);
      send(message);
    },
    written: written.promise,
  };
}

/** Says whether this process waits for another to end: not for one that has been given no task, as when only the content is checked. */
function hold(child: ChildProcess, isAwaited: boolean): void {
  for (const one of [child, child.channel]) {
    if (isAwaited) one?.ref();
    else one?.unref();
  }
}
