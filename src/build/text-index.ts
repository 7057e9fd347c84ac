import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { notePhases, timed } from '../phases.ts';
import { collections } from '../schema/id.ts';
import { partCount, shareOf } from '../search/parts.ts';
import { handedOver } from './hand-over.ts';
import type { Shard } from './shard.ts';
import { TextIndexPart, type BuiltPage } from './text-index-part.ts';

/**
 * The full-text index over the built pages of entries, made as a part of the build: when it fails, the build fails.
 * A part none of whose pages has changed since the last build is taken from the cache.
 */
export class TextIndex {
  readonly #shard: Shard;
  #cache = '';
  #site = '';
  #ahead: Promise<unknown> = Promise.resolve();

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  /** Makes one part while other pages are still rendered, as far as its pages are there. If it is not as it will be in the end, it is then made again. */
  ahead(part: number, paths: readonly string[]): void {
    const one = new TextIndexPart(part, this.#cache, this.#site);
    if (one.isKept) return;
    this.#ahead = this.#ahead.then(async () => {
      await one.make(this.#built(paths.map((path) => `${path}index.html`)));
    });
    // Whatever is wrong shows again in the end.
    this.#ahead = this.#ahead.catch(() => undefined);
  }

  integration(): AstroIntegration {
    return {
      name: 'claimbook-full-text-index',
      hooks: {
        'astro:config:done': ({ config }) => {
          this.#cache = fileURLToPath(new URL('text-index/', config.cacheDir));
          this.#site = fileURLToPath(config.outDir);
        },
        'astro:build:done': async ({ logger }) => {
          try {
            const { result, seconds } = await timed(() => this.#finish());
            notePhases({ textIndex: seconds });
            logger.info(result);
          } catch (error) {
            throw new Error('The full-text index could not be made.', { cause: error });
          } finally {
            await pagefind.close();
          }
        },
      },
    };
  }

  async #finish(): Promise<string> {
    await this.#ahead;
    const pages = this.#built(await this.#files());
    if (pages.length === 0 && this.#shard.of === 1) throw new Error('not one page was found');
    const count = partCount(handedOver.entries ?? [], this.#shard.of);
    const parts = Map.groupBy(pages, ({ file }) => shareOf(`${dirname(file)}/`, count));
    for (const [number, own] of parts) {
      const part = new TextIndexPart(number, this.#cache, this.#site);
      await part.make(own);
      await part.put();
    }
    return `${pages.length} pages indexed`;
  }

  /** Files that may be pages of entries, in order. */
  async #files(): Promise<string[]> {
    const found = collections.map(async (collection) => {
      const names = await readdir(join(this.#site, collection), { withFileTypes: true }).catch(() => []);
      return names.filter((one) => one.isDirectory()).map(({ name }) => `${collection}/${name}/index.html`);
    });
    return (await Promise.all(found)).flat();
  }

  /** Those of the files that are there and hold text, which pages of former addresses do not, in order. */
  #built(files: readonly string[]): BuiltPage[] {
    return files.toSorted().flatMap((file) => {
      const path = join(this.#site, file);
      // Read at once: between pages that are being rendered, thousands of waits are as many turns behind them.
      const html = existsSync(path) ? readFileSync(path, 'utf8') : '';
      return html.includes('data-pagefind-body') ? [{ file, digest: hash('sha256', html) }] : [];
    });
  }
}
