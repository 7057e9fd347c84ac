import { writeFile } from 'node:fs/promises';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { notePhases } from '../phases.ts';
import { isEntryPage, partCount, shareOf } from '../search/parts.ts';
import { site } from '../site.ts';
import { handedOver } from './hand-over.ts';
import { markOf, owns, shardFile, type Shard } from './shard.ts';
import type { Output } from './output.ts';
import { withoutNotes } from './render.ts';
import type { TextIndex } from './text-index.ts';

/** How often a long build says how far it is, in milliseconds. */
const interval = 10_000;

/** So many pages after a page began to be rendered, it is written. A page that is not yet only makes work be done again. */
const inFlight = 64;

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
  const positions = new Map<string, number>();
  const waiting: { until: number; begin: () => void }[] = [];
  const render = withoutNotes(own.render);
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
      logger.info(`${rendered} pages rendered, ${positions.size - rendered} kept as they were`);
      notePhases({ render: Math.round(performance.now() - start) / 1000 });
    },
    async getStaticPaths() {
      const count = partCount(handedOver.entries ?? [], shard.of);
      const paths = (await own.getStaticPaths()).filter(({ pathname }) => owns(shard, pathOf(pathname), count));
      const parts = Map.groupBy(paths, ({ pathname }) => {
        const path = pathOf(pathname);
        return isEntryPage(path) ? shareOf(path, count) : count;
      });
      const sorted = [...parts].sort(([a], [b]) => a - b);
      for (const [part, pages] of sorted) {
        for (const { pathname } of pages) positions.set(pathOf(pathname), positions.size);
        const files = pages.map(fileOf);
        if (part < count) waiting.push({ until: positions.size + inFlight, begin: () => textIndex.ahead(part, files) });
      }
      output.keepOnly(paths.filter(({ cacheKey }) => cacheKey !== undefined).map(fileOf));
      return sorted.flatMap(([, pages]) => pages);
    },
    render(...given) {
      // Pages that are kept as they are never come here.
      const position = positions.get(pathOf(new URL(given[0].url).pathname.slice(site.base.length))) ?? 0;
      while (waiting[0] && waiting[0].until <= position) waiting.shift()!.begin();
      if (performance.now() - told > interval) {
        told = performance.now();
        logger.info(`page ${position + 1} of ${positions.size}`);
      }
      rendered += 1;
      return render(...given);
    },
  };
}

/** The path below the base of what Astro calls by this name: pages end in a slash, files do not. */
function pathOf(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/** The file Astro writes a page with a `cacheKey` to, below the output. */
function fileOf({ pathname }: { pathname: string }): string {
  return `${pathOf(pathname)}index.html`;
}
