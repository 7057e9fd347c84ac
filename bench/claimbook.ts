import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remove, type Contestant } from './contestant.ts';
import { measure } from './measure.ts';

/** Parts of a build whose seconds the build writes into `phases.json` of its cache, as far as it does. */
export const phases = ['read', 'check', 'graph', 'render', 'textIndex', 'namesIndex'] as const;

/** Caches and output of builds that are measured; the project's own cache of texts lies beside them in `.cache/`. */
const cache = resolve('.tmp/bench/cache');
const dist = resolve('.tmp/bench/dist');

/** This project, building the site of a content folder as `npm run build` does. */
export function claimbook(content: string): Contestant {
  return {
    name: 'claimbook',
    dist,
    prepare: () => Promise.resolve(),
    clean: () => remove(dist, ...caches),
    build: async () => {
      const env = { CLAIMBOOK_CACHE: cache, CLAIMBOOK_CONTENT: content };
      const { output: _, ...cost } = await measure(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
        env,
      });
      return { ...cost, phases: readPhases() };
    },
  };
}

/** Everything that a run may keep for the next one. */
export const caches = [cache, resolve('.cache')];

/** Environment in which a run keeps its caches apart from those of daily work. */
export const cacheEnvironment = { CLAIMBOOK_CACHE: cache };

function readPhases(): Record<string, number> {
  const file = join(cache, 'phases.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
}
