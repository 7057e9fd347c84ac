import { hash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { collections } from '../schema/id.ts';
import { partCount, partFolder, partOf } from './parts.ts';

/** Parts of entries that are no running text: they would show in excerpts and find what the text does not say. */
const furniture = ['sup.cite', 'dl.facts', 'nav', '.sources', '.backlinks', '.cite-page', 'a.anchor', '.column-count'];

/** Most files the texts of the pages of one part are kept in; a part with more pages puts several into one file. */
const maxFragments = 500;

/** Files of Pagefind's own search boxes, which no page uses. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The program, which only the first part needs. */
const program = /^(?:pagefind|pagefind-worker)\.js$|^wasm\./;

/** A page of an entry, as built. */
interface BuiltPage {
  /** Below the site, `claims/x/index.html`. */
  file: string;
  digest: string;
}

/**
 * Makes the full-text index over the built pages of entries, as a part of the build: when it fails, the build fails.
 * A part none of whose pages has changed since the last build is taken from the cache.
 */
export function fullTextIndex(): AstroIntegration {
  let cache = '';
  return {
    name: 'claimbook-full-text-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('text-index/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const pages = await builtPages(site);
          if (pages.length === 0) throw new Error('not one page was found');
          const count = partCount(pages.length);
          const parts = Map.groupBy(pages, ({ file }) => partOf(dirname(file), count));
          let made = 0;
          for (const [part, own] of [...parts].sort(([a], [b]) => a - b))
            made += await putPart(part, own, join(cache, String(part)), site);
          logger.info(`${pages.length} pages indexed, ${made} of ${count} parts made anew`);
        } catch (error) {
          throw new Error('The full-text index could not be made.', { cause: error });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** Every built page of an entry, in order. Pages of former addresses hold no text and are left out. */
async function builtPages(site: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const collection of collections) {
    const names = await readdir(join(site, collection), { withFileTypes: true }).catch(() => []);
    for (const name of names.filter((one) => one.isDirectory()).map((one) => one.name)) {
      const file = `${collection}/${name}/index.html`;
      const html = await readFile(join(site, file), 'utf8').catch(() => '');
      if (html.includes('data-pagefind-body')) pages.push({ file, digest: hash('sha256', html) });
    }
  }
  return pages;
}

/** Puts one part of the index onto the site, made anew if one of its pages has changed; gives how many were made. */
async function putPart(part: number, pages: readonly BuiltPage[], cache: string, site: string): Promise<number> {
  const digest = hash('sha256', JSON.stringify([lockFile(), furniture, maxFragments, pages]));
  const bundle = join(cache, 'bundle');
  const known = await readFile(join(cache, 'digest'), 'utf8').catch(() => '');
  if (known !== digest) {
    await rm(cache, { recursive: true, force: true });
    await makeBundle(site, pages, bundle);
    await writeFile(join(cache, 'digest'), digest);
  }
  const kept = (file: string) => !unused.test(basename(file)) && (part === 0 || !program.test(basename(file)));
  await cp(bundle, join(site, partFolder(part)), { recursive: true, filter: kept });
  return known === digest ? 0 : 1;
}

/** Indexes these pages and writes the bundle. */
async function makeBundle(site: string, pages: readonly BuiltPage[], bundle: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: furniture, maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site, glob: `{${pages.map(({ file }) => file).join(',')}}` });
  const written = await index.writeFiles({ outputPath: bundle });
  const all = [...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(all.join('\n'));
  await index.deleteIndex();
}

/** What is installed, Pagefind among it. */
function lockFile(): string {
  return readFileSync('package-lock.json', 'utf8');
}
