import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cachePath } from './caches.ts';

/** Does some work, and gives what came of it with the seconds it took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: Math.round(performance.now() - start) / 1000 };
}

/** Notes how many seconds phases of a build took, in `phases.json` of the caches, for those who measure: `{ "read": 4.2 }`. */
export function notePhases(phases: Readonly<Record<string, number>>): void {
  const file = cachePath('phases.json');
  let earlier = {};
  try {
    earlier = JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  writeFileSync(file, JSON.stringify({ ...earlier, ...phases }));
}
