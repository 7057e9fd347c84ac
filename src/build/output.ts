import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../graph/digest.ts';
import { site } from '../site.ts';
import type { PageKeys } from './hand-over.ts';
import { digestOfBundle, isUntouched, marks, readFilesMark, readMark, type Mark } from './mark.ts';
import type { OutputThread } from './output-thread.ts';

/** What is no output, wherever it lies. */
const foreign = new Set(['.git']);

/**
 * The folder the site is built into, and a copy of its pages with a `cacheKey` in the cache. A page whose key, and the code
 * of the site, are what they were in the last build is not rendered again: it stays in the folder if nobody has touched it
 * there since, and is else taken from the copy. Everything else is emptied before a build.
 *
 * Astro's own incremental build does the same by the same keys; it writes each page twice between two others, and passes
 * every page on a few times more to note images and entries of which there are none.
 */
export class Output {
  #folder = '';
  /** Where Astro puts what it renders pages with. */
  #bundle = '';
  #mark = '';
  /** That of the files for machines, which stay in the same folder. */
  #otherMark = '';
  #cache = '';
  #last: Mark = { folder: '', end: 0, code: '', keys: {}, reads: { reads: [], made: {} } };
  /** Files of pages of the last build that nobody has touched since. */
  #left = new Set<string>();
  #code = '';
  /** The keys of this build's pages as far as they are known, by file below the folder. */
  readonly #all = new Map<string, string>();
  /** Those of them of pages that are in the folder by now. */
  #keys: Record<string, string> = {};
  #pageKeys: PageKeys | undefined;
  readonly #thread: OutputThread;

  constructor(thread: OutputThread) {
    this.#thread = thread;
  }

  /** The keys of the pages of entries, which have the paths given as their files. Asked once the bundle is there. */
  keys(fileOf: (path: string) => string): PageKeys {
    this.#code = digestOf([digestOfBundle(this.#bundle), process.version, site]);
    // There was no build yet, or the code of the site has changed.
    const isAnew = this.#last.code !== this.#code;
    this.#pageKeys = {
      isAnew,
      ...(isAnew ? {} : { last: this.#last.reads }),
      take: (path, key) => this.#all.set(fileOf(path), key),
    };
    return this.#pageKeys;
  }

  /**
   * Takes the files of this build's pages, below the folder, with their keys where they are known; removes pages of the
   * last build that are not among them, and puts those that are as they were in their place. Gives the files of the pages
   * to render. Asked after `keys`.
   */
  take(pages: ReadonlyMap<string, string | undefined>): Set<string> {
    const { code, end, keys: last } = this.#last;
    // From here on the pages are not what the mark says. A build that ends early leaves none, so that the next trusts nothing.
    rmSync(this.#mark, { force: true });
    for (const file of Object.keys(last).filter((one) => !pages.has(one))) {
      rmSync(join(this.#cache, file), { force: true });
      // What is written by now has taken the place of a page that was.
      if (this.#left.has(file) && isUntouched(join(this.#folder, file), end)) rmSync(join(this.#folder, file));
    }
    for (const [file, key] of pages) {
      if (key === undefined) continue;
      this.#all.set(file, key);
      if (code === this.#code && last[file] === key && (this.#left.has(file) || this.#restore(file)))
        this.#keys[file] = key;
    }
    return new Set([...pages.keys()].filter((file) => this.#keys[file] === undefined));
  }

  /**
   * Has a page, given in pieces, written, without waiting for it; one with a key also into the cache. `isIndexed`: the
   * full-text index takes it in.
   */
  write(file: string, html: readonly string[], isIndexed: boolean): void {
    const key = this.#all.get(file);
    if (key !== undefined) this.#keys[file] = key;
    const folders = key === undefined ? [this.#folder] : [this.#folder, this.#cache];
    const files = folders.map((folder) => join(folder, file));
    this.#thread.write({ files, indexed: isIndexed ? file : undefined }, html);
  }

  /** Waits until all pages given so far are written. */
  async written(): Promise<void> {
    await this.#thread.written();
  }

  integration(): AstroIntegration {
    return {
      name: 'claimbook-output',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          const onBundle = bundleOfPages((folder) => (this.#bundle = folder));
          updateConfig({ vite: { build: { emptyOutDir: false }, plugins: [onBundle] } });
        },
        'astro:config:done': ({ config }) => {
          this.#folder = fileURLToPath(config.outDir);
          this.#mark = fileURLToPath(new URL(marks.pages, config.cacheDir));
          this.#otherMark = fileURLToPath(new URL(marks.machineFiles, config.cacheDir));
          this.#cache = fileURLToPath(new URL('pages/', config.cacheDir));
        },
        'astro:build:start': () => this.#empty(),
        'astro:build:done': () => {
          // Astro makes the images of pages that are rendered, so all must be.
          if (hasImages()) return;
          const reads = this.#pageKeys?.next?.() ?? { reads: [], made: {} };
          const made = { folder: this.#folder, end: Date.now(), code: this.#code, keys: this.#keys };
          writeFileSync(this.#mark, JSON.stringify({ ...made, reads } satisfies Mark));
        },
      },
    };
  }

  #empty(): void {
    const mark = readMark(this.#mark);
    if (mark) {
      this.#last = mark;
      const { folder, end, keys } = mark;
      const files = folder === this.#folder ? Object.keys(keys) : [];
      this.#left = new Set(files.filter((file) => isUntouched(join(folder, file), end)));
    } else rmSync(this.#cache, { recursive: true, force: true });
    const other = readFilesMark(this.#otherMark);
    // Whoever writes these looks at each anyway.
    const others = other?.folder === this.#folder ? Object.keys(other.reads.made) : [];
    if (existsSync(this.#folder)) emptyFolder(this.#folder, '', new Set([...this.#left, ...others]));
  }

  /** Puts the copy of a page in its place; tells whether there is one. */
  #restore(file: string): boolean {
    const copy = join(this.#cache, file);
    if (!existsSync(copy)) return false;
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
    copyFileSync(copy, join(this.#folder, file));
    return true;
  }
}

/** Tells the folder of the bundle that pages are rendered with, once it is written. */
function bundleOfPages(tell: (folder: string) => void) {
  return {
    name: 'claimbook-bundle-of-pages',
    writeBundle(this: { environment: { name: string } }, { dir }: { dir?: string | undefined }) {
      if (this.environment.name === 'prerender' && dir !== undefined) tell(dir);
    },
  };
}

/** Deletes what is in a folder of the output but for the files to keep; tells whether there is nothing left. */
function emptyFolder(root: string, path: string, keep: ReadonlySet<string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (foreign.has(entry.name) || keep.has(below)) isEmpty = false;
    else if (!entry.isDirectory()) unlinkSync(join(root, below));
    else if (emptyFolder(root, below, keep)) rmdirSync(join(root, below));
    else isEmpty = false;
  }
  return isEmpty;
}

/** Whether a page has shown images that Astro makes. */
function hasImages(): boolean {
  const { astroAsset } = globalThis as { astroAsset?: { staticImages?: ReadonlyMap<string, unknown> } };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}
