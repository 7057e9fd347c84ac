import { writeFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { notePhases } from '../phases.ts';
import { isEntryPage, partCount, shareOf } from '../search/parts.ts';
import { site } from '../site.ts';
import { takeEntries } from './entries.ts';
import { handedOver } from './hand-over.ts';
import { markOf, owns, shardFile, type Shard } from './shard.ts';
import type { MachineFiles } from './machine-files.ts';
import type { Output } from './output.ts';
import type { TextIndex } from './text-index.ts';
import { countBuffersWithHeap } from './v8-flags.ts';

/** How often a long build says how far it is, in milliseconds. */
const interval = 10_000;

/** The path of a page, as Astro gives it. */
type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A part of the full-text index: how many of its pages are not rendered yet, and what to do then. */
interface Part {
  missing: number;
  begin: () => void;
}

/** Renders the pages of one shard of the build, once the content is read and found sound, and says how far it is. */
export function pagesOf(build: Build): AstroIntegration {
  const { shard, output, machineFiles } = build;
  let set: (prerenderer: (own: AstroPrerenderer) => AstroPrerenderer) => void;
  let ready: Promise<void>;
  return {
    name: 'claimbook-pages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        handedOver.shard = shard;
        // Some of what pages are made of is kept for others. From that V8 would learn that what is made in the same places
        // lives long, and put all of it, most of which does not, where only the great collections of garbage find it.
        setFlagsFromString('--no-allocation-site-pretenuring');
        countBuffersWithHeap();
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        set = setPrerenderer;
        ready = takeEntries(logger).then(() => {
          machineFiles.prepare();
          output.empty();
          machineFiles.begin();
        });
        // What is wrong is told when pages are to be rendered.
        ready.catch(() => undefined);
      },
      // Earlier, Astro would leave its own way of rendering, which this only wraps, out of what it bundles.
      'astro:build:setup': ({ logger }) => set((own) => wrapped(own, { ...build, ready, logger })),
      'astro:build:done': async ({ dir }) => {
        if (shard.of === 1) return;
        await writeFile(new URL(shardFile, dir), `${JSON.stringify(markOf(shard, handedOver.entries ?? []))}\n`);
      },
    },
  };
}

/** What a build is made by. */
interface Build {
  shard: Shard;
  textIndex: TextIndex;
  output: Output;
  machineFiles: MachineFiles;
}

interface Wrapping extends Build {
  /** Says that pages can be made, and the output is emptied. */
  ready: Promise<void>;
  logger: AstroIntegrationLogger;
}

/** Astro's own way of rendering, for the pages of one shard: those of each part of the text index together, which is then made beside the rest. */
function wrapped(
  own: AstroPrerenderer,
  { shard, textIndex, output, machineFiles, ready, logger }: Wrapping,
): AstroPrerenderer {
  const parts = new Map<string, Part>();
  /** Files of pages to render that are to be written here, and not by Astro. */
  const wanted = new Set<string>();
  let all = 0;
  let due = 0;
  let rendered = 0;
  let told = performance.now();
  let start = 0;
  return {
    ...own,
    async setup() {
      try {
        await ready;
      } catch (error) {
        output.abandon();
        throw error;
      }
      output.emptyBundles();
      start = performance.now();
      await own.setup?.();
      handedOver.takePage = (pathname, html) => {
        const file = fileAt(pathname);
        if (!wanted.delete(file)) return false;
        output.write(file, html, parts.has(file));
        return true;
      };
    },
    async teardown() {
      await own.teardown?.();
      await output.written();
      logger.info(`${rendered} pages rendered, ${all - rendered} kept as they were`);
      notePhases({ render: Math.round(performance.now() - start) / 1000 });
    },
    async getStaticPaths() {
      const count = partCount(handedOver.entries ?? [], shard.of);
      handedOver.pageKeys = output.keys((path) => fileOf({ pathname: path }));
      // When all is made anew, what Pagefind needs would come on top of what the files for machines do.
      const calm = handedOver.pageKeys.isAnew ? machineFiles.written : Promise.resolve();
      const begin = () => textIndex.begin();
      calm.then(begin, begin);
      const paths = (await own.getStaticPaths()).filter(({ pathname }) => owns(shard, pathOf(pathname), count));
      const changed = output.take(new Map(paths.map((path) => [fileOf(path), path.cacheKey])));
      const isDue = (path: StaticPath) => changed.has(fileOf(path));
      const shares = Map.groupBy(paths, ({ pathname }) => {
        const path = pathOf(pathname);
        return isEntryPage(path) ? shareOf(path, count) : count;
      });
      const sorted = [...shares].sort(([a], [b]) => a - b);
      for (const [share, pages] of sorted.filter(([one]) => one < count)) {
        const ofPart = pages.map(fileOf);
        const missing = pages.filter(isDue).length;
        const part = { missing, begin: () => textIndex.ahead(share, ofPart) };
        for (const file of ofPart) parts.set(file, part);
        if (missing === 0) part.begin();
      }
      const inOrder = sorted.flatMap(([, pages]) => pages.filter(isDue));
      // One page lists what is made meanwhile, and waits for it.
      const toRender = [...inOrder.filter((path) => !isDataPage(path)), ...inOrder.filter(isDataPage)];
      for (const path of toRender)
        if (path.route.type === 'page' && path.route.route !== '/404') wanted.add(fileOf(path));
      all = paths.length;
      due = toRender.length;
      return toRender;
    },
    async render(request, options) {
      rendered += 1;
      if (performance.now() - told > interval) {
        told = performance.now();
        logger.info(`page ${rendered} of ${due}`);
      }
      const { pathname } = new URL(request.url);
      const file = fileAt(pathname);
      const isWanted = wanted.has(file);
      const page = await own.render(request, options);
      // Its layout has not handed it over.
      if (!isWanted || wanted.has(file)) return page;
      const part = parts.get(file);
      if (part && --part.missing === 0) part.begin();
      // Rendering waits for nothing else, and what the threads answer must be heard between two pages.
      await setImmediate();
      return nothingToWrite;
    },
  };
}

/** Whether this is the page that lists the files of the dataset. */
function isDataPage({ pathname }: Pick<StaticPath, 'pathname'>): boolean {
  return pathOf(pathname) === 'data/';
}

/** What tells Astro to write nothing. */
const nothingToWrite = new Response(null);

/** The path below the base of what Astro calls by this name: pages end in a slash, files do not. */
function pathOf(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/** The file of the page at an address, below the output. */
function fileAt(pathname: string): string {
  return fileOf({ pathname: decodeURI(pathname).slice(site.base.length) });
}

/** The file of what is at a path, below the output. */
function fileOf({ pathname }: Pick<StaticPath, 'pathname'>): string {
  const path = pathOf(pathname);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
