import { cachePath } from '../../caches.ts';
import { Packs } from '../packs.ts';

/** HTML of texts by digest, in the project's own cache: Astro's store would hold all of it in memory. */
export class ProseCache {
  readonly #packs: Packs;

  constructor(folder = cachePath('prose')) {
    this.#packs = new Packs(folder);
  }

  /** Keeps HTML by digest; the same digest always stands for the same HTML. Throws when it cannot be written. */
  write(html: ReadonlyMap<string, string>): void {
    this.#packs.write(html);
  }

  /** Whether the HTML of this digest is kept. */
  has(digest: string): boolean {
    return this.#packs.has(digest);
  }

  /** The HTML kept under a digest. Throws when there is none, which means that the loader has not run. */
  read(digest: string): string {
    const html = this.#packs.read(digest);
    if (html === undefined) throw new Error(`The HTML of a text is not in the cache (${digest}).`);
    return html;
  }

  /** Drops HTML that is not in use, if there is too much of it. Throws when it cannot be written. */
  keep(digests: ReadonlySet<string>): void {
    this.#packs.keep(digests);
  }
}
