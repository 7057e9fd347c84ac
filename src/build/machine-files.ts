import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { corpusOf } from '../exports/corpus.ts';
import type { ListedFile } from '../exports/files/data-file.ts';
import { dataFiles } from '../exports/files/data-files.ts';
import { machineFiles, type MachineFile } from '../exports/files/machine-files.ts';
import { ReadCache } from '../reader/cache.ts';
import { embedPages } from '../exports/site/embed-page.ts';
import { readSiteContent } from '../site-content.ts';
import { site } from '../site.ts';
import { pathHref } from '../views/link.ts';
import { handedOver } from './hand-over.ts';
import type { Shard } from './shard.ts';
import type { MachineFilesAnswer, MachineFilesTask } from './machine-files-worker.ts';

/** The stylesheet of all pages as it is called while developing. */
const stylesheet = 'src/styles/site.css';

/**
 * Writes every file for machines beside the pages: in a build in a process of its own, while Astro renders the pages;
 * while developing when one is asked for.
 */
export function machineFilesBeside(shard: Shard): AstroIntegration {
  let out = '';
  let written: Promise<number> | undefined;
  const stylesheets = Promise.withResolvers<string[]>();
  return {
    name: 'claimbook-machine-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [onStylesheets(stylesheets.resolve)] } });
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '', site.url);
          fileAt(decodeURI(pathname).slice(site.base.length)).then((file) => {
            if (!file) return next();
            response.setHeader('Content-Type', file.type);
            response.end(file.body());
          }, next);
        });
      },
      // Astro has emptied the folder by now. It calls this once for each of its own bundles.
      'astro:build:setup': () => {
        written ??= write({ out, shard }, stylesheets.promise);
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await written} files for machines written`);
      },
    },
  };
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

/**
 * Starts the process and hands the list of the data files over; gives the number of files once all are written. A thread
 * would do, but what it needs at its height would stay with the build.
 */
function write(task: MachineFilesTask, stylesheets: Promise<string[]>): Promise<number> {
  const listing = Promise.withResolvers<readonly ListedFile[]>();
  const written = Promise.withResolvers<number>();
  const program = fileURLToPath(new URL('machine-files-worker.ts', import.meta.url));
  const child = fork(program, [JSON.stringify(task)], { serialization: 'advanced' });
  child.on('message', (answer: MachineFilesAnswer) => {
    if ('listing' in answer) return listing.resolve(answer.listing);
    written.resolve(answer.written);
    child.disconnect();
  });
  child.on('exit', () => {
    const error = new Error('The files for machines could not be written.');
    listing.reject(error);
    written.reject(error);
  });
  void stylesheets.then((addresses) => child.send(addresses));
  for (const { promise } of [listing, written] as { promise: Promise<unknown> }[]) promise.catch(() => undefined);
  handedOver.dataListing = listing.promise;
  return written.promise;
}

/** What the build would write at this path below the base. */
async function fileAt(path: string): Promise<Pick<MachineFile, 'type' | 'body'> | undefined> {
  // Everything else a browser asks for while developing, such as styles and scripts, is not worth reading the content for.
  if (!/^(?:data|embed)\/|\.(?:json|md|xml|ics)$/.test(path)) return undefined;
  const corpus = corpusOf(await readSiteContent({ readings: new ReadCache() }));
  for (const file of machineFiles(corpus)) if (file.path === path) return file;
  for (const file of embedPages(corpus.graph, [pathHref(stylesheet)]))
    if (file.path === `${path}index.html`) return file;
  if (!path.startsWith('data/')) return undefined;
  for (const { path: name, type, body } of dataFiles(corpus))
    if (path === `data/${name}`) return { type, body: () => body };
  return undefined;
}
