import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './astro.ts';

/** Builds the shipped site once for all tests that look at it; `SITE_DIST` names a build that is there already. */
export default async function setup(project: TestProject): Promise<void> {
  const ready = process.env['SITE_DIST'];
  const dist = ready ? resolve(ready) : resolve('.tmp/test-site/dist');
  if (!ready) {
    const { code, output } = await buildSite({ name: 'test-site' });
    if (code !== 0) throw new Error(`The site does not build.\n${output}`);
  }
  project.provide('dist', dist);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
  }
}
