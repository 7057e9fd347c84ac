import { writeFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { notePhases } from '../phases.ts';
import { isEntryPage, partCount, shareOf } from '../search/parts.ts';
import { site } from '../site.ts';
import { handedOver } from './hand-over.ts';
import { markOf, owns, shardFile, type Shard } from './shard.ts';
import type { Output } from './output.ts';
import type { TextIndex } from './text-index.ts';

/** How often a long build says how far it is, in milliseconds. */
const interval = 10_000;

/** The path of a page, as Astro gives it. */
type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A part of the full-text index: how many of its pages are not rendered yet, and what to do then. */
interface Part {
  missing: number;
  begin: () => void;
}

/** Renders the pages of one shard of the build, and says how far it is. */
export function pagesOf(shard: Shard, textIndex: TextIndex, output: Output): AstroIntegration {
  let set: (prerenderer: (own: AstroPrerenderer) => AstroPrerenderer) => void;
  return {
    name: 'claimbook-pages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') handedOver.shard = shard;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        set = setPrerenderer;
      },
      // Earlier, Astro would leave its own way of rendering, which this only wraps, out of what it bundles.
      'astro:build:setup': ({ logger }) => set((own) => wrapped(own, { shard, textIndex, output, logger })),
      'astro:build:done': async ({ dir }) => {
        if (shard.of === 1) return;
        await writeFile(new URL(shardFile, dir), `${JSON.stringify(markOf(shard, handedOver.entries ?? []))}\n`);
      },
    },
  };
}

interface Wrapping {
  shard: Shard;
  textIndex: TextIndex;
  output: Output;
  logger: AstroIntegrationLogger;
}

/** Astro's own way of rendering, for the pages of one shard: those of each part of the text index together, which is then made beside the rest. */
function wrapped(own: AstroPrerenderer, { shard, textIndex, output, logger }: Wrapping): AstroPrerenderer {
  const parts = new Map<string, Part>();
  /** Files of the pages with a `cacheKey` that are to be rendered. */
  let changed: ReadonlySet<string> = new Set();
  let all = 0;
  let due = 0;
  let rendered = 0;
  let told = performance.now();
  let start = 0;
  return {
    ...own,
    async setup() {
      start = performance.now();
      await own.setup?.();
    },
    async teardown() {
      await own.teardown?.();
      await output.finish();
      logger.info(`${rendered} pages rendered, ${all - rendered} kept as they were`);
      notePhases({ render: Math.round(performance.now() - start) / 1000 });
    },
    async getStaticPaths() {
      const count = partCount(handedOver.entries ?? [], shard.of);
      const paths = (await own.getStaticPaths()).filter(({ pathname }) => owns(shard, pathOf(pathname), count));
      const keyed = paths.flatMap((path) =>
        path.cacheKey === undefined ? [] : [[fileOf(path), path.cacheKey] as const],
      );
      changed = output.take(new Map(keyed));
      const isDue = (path: StaticPath) => path.cacheKey === undefined || changed.has(fileOf(path));
      all = paths.length;
      due = all - keyed.length + changed.size;
      const shares = Map.groupBy(paths, ({ pathname }) => {
        const path = pathOf(pathname);
        return isEntryPage(path) ? shareOf(path, count) : count;
      });
      const sorted = [...shares].sort(([a], [b]) => a - b);
      for (const [share, pages] of sorted.filter(([one]) => one < count)) {
        const ofPart = pages.map(fileOf);
        const missing = ofPart.filter((file) => changed.has(file)).length;
        const part = { missing, begin: () => textIndex.ahead(share, ofPart) };
        for (const { pathname } of pages) parts.set(pathOf(pathname), part);
        if (missing === 0) part.begin();
      }
      return sorted.flatMap(([, pages]) => pages.filter(isDue));
    },
    async render(request, options) {
      rendered += 1;
      if (performance.now() - told > interval) {
        told = performance.now();
        logger.info(`page ${rendered} of ${due}`);
      }
      const page = await own.render(request, options);
      const response = page instanceof Response ? page : page.response;
      const path = new URL(request.url).pathname.slice(site.base.length);
      const file = fileOf({ pathname: path });
      if (!changed.has(file) || !response.ok) return page;
      output.write(file, await response.arrayBuffer());
      const part = parts.get(path);
      // When they could not be written, `finish` says so.
      if (part && --part.missing === 0) output.written().then(part.begin, () => undefined);
      // Rendering waits for nothing else, and what the threads answer must be heard between two pages.
      await setImmediate();
      return nothingToWrite;
    },
  };
}

/** What tells Astro to write nothing. */
const nothingToWrite = new Response(null);

/** The path below the base of what Astro calls by this name: pages end in a slash, files do not. */
function pathOf(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/** The file of a page with a `cacheKey`, below the output. */
function fileOf({ pathname }: { pathname: string }): string {
  return `${pathOf(pathname)}index.html`;
}
