import { writeFile } from 'node:fs/promises';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { partCount } from '../search/parts.ts';
import { handedOver } from './hand-over.ts';
import { markOf, owns, shardFile, type Shard } from './shard.ts';

/** How often a long build says how far it is, in milliseconds. */
const interval = 10_000;

/** Renders the pages of one shard of the build, and says how far it is. */
export function pagesOf(shard: Shard): AstroIntegration {
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
      'astro:build:setup': ({ logger }) => set((own) => wrapped(own, shard, logger)),
      'astro:build:done': async ({ dir }) => {
        if (shard.of === 1) return;
        await writeFile(new URL(shardFile, dir), `${JSON.stringify(markOf(shard, handedOver.entries ?? []))}\n`);
      },
    },
  };
}

function wrapped(own: AstroPrerenderer, shard: Shard, logger: AstroIntegrationLogger): AstroPrerenderer {
  let all = 0;
  let rendered = 0;
  let told = performance.now();
  return {
    ...own,
    async getStaticPaths() {
      const parts = partCount(handedOver.entries ?? [], shard.of);
      const paths = (await own.getStaticPaths()).filter(({ pathname }) => owns(shard, pathOf(pathname), parts));
      all = paths.length;
      return paths;
    },
    render(...given) {
      rendered += 1;
      if (performance.now() - told > interval) {
        told = performance.now();
        logger.info(`page ${rendered} of ${all}`);
      }
      return own.render(...given);
    },
  };
}

/** The path below the base of what Astro calls by this name: pages end in a slash, files do not. */
function pathOf(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}
