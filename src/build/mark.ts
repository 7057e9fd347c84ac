import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** What a build leaves in the cache about the folder it wrote the site to. */
const markSchema = z.object({
  folder: z.string(),
  /** When the build ended, in milliseconds since 1970. */
  end: z.number(),
  /** Digest of what the pages were rendered with. */
  code: z.string(),
  /** The `cacheKey` of each page that had one, by its file below the folder. */
  keys: z.record(z.string(), z.string()),
});
export type Mark = z.infer<typeof markSchema>;

/** The mark in a file; nothing if there is none, or one of another version of the program. */
export function readMark(file: string): Mark | undefined {
  if (!existsSync(file)) return undefined;
  return markSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
}

/** Digest of the folder with what Astro renders pages with: their code and its own, the settings of the site, the names of styles. */
export function digestOfBundle(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();
  const texts = files.map((file) => [relative(folder, file), readFileSync(file, 'utf8').replace(buildKey, '')]);
  return hash('sha256', JSON.stringify(texts));
}

/** The key Astro makes for each build, for parts of pages that a server would render. */
const buildKey = /"key":"[\w+/]{43}="/;
