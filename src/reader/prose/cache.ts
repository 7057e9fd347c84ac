import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** HTML of texts by digest, in files of the project's own cache: Astro's store would hold all of it in memory. */
export class ProseCache {
  readonly #directory: string;

  constructor(directory = join('.cache', 'prose')) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /** Keeps the HTML; the same digest always stands for the same HTML. */
  write(digest: string, html: string): void {
    const file = this.#fileOf(digest);
    const part = `${file}.${process.pid}`;
    writeFileSync(part, html);
    renameSync(part, file);
  }

  /** Whether the HTML of this digest is kept. */
  has(digest: string): boolean {
    return existsSync(this.#fileOf(digest));
  }

  /** The HTML kept under a digest. Throws when there is none, which means that the loader has not run. */
  read(digest: string): string {
    return readFileSync(this.#fileOf(digest), 'utf8');
  }

  #fileOf(digest: string): string {
    return join(this.#directory, `${digest}.html`);
  }
}
