import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remove, type Contestant } from './contestant.ts';
import { measure } from './measure.ts';

/** Parts of a build whose seconds the build writes into `phases.json` of its cache, as far as it does. */
export const phases = ['read', 'check', 'graph', 'render', 'textIndex', 'namesIndex'] as const;

/** Caches and output of what is measured, apart from those of daily work. */
export const cache = resolve('.tmp/bench/cache');
const dist = resolve('.tmp/bench/dist');

/** Environment in which the project keeps everything that one run may leave for the next in that cache. */
export const cacheEnvironment = { CLAIMBOOK_CACHE: cache };

/** This project, building the site of a content folder as `npm run build` does. */
export function claimbook(content: string): Contestant {
  return {
    name: 'claimbook',
    dist,
    prepare: () => Promise.resolve(),
    clean: () => remove(dist, cache),
    build: async () => {
      const env = { ...cacheEnvironment, CLAIMBOOK_CONTENT: content };
      const { output: _, ...cost } = await measure([...buildCommand(), '--outDir', dist], { env });
      return { ...cost, phases: readPhases() };
    },
  };
}

/** What `npm run build` has Node run. */
function buildCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}

function readPhases(): Record<string, number> {
  const file = join(cache, 'phases.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
}
