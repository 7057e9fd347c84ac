import { resolve } from 'node:path';
import { readContent, type Content } from './reader/content.ts';
import type { Caches } from './reader/read-all.ts';
import { site } from './site.ts';

/** Reads the content folder of the site, as `readContent` does. */
export function readSiteContent(caches: Caches): Promise<Content> {
  return readContent(resolve(site.content), site.base, caches);
}
