import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../graph/digest.ts';
import { digestOfCode } from '../reader/code.ts';
import { site } from '../site.ts';
import type { PageKeys } from './hand-over.ts';
import { digestOfBundle, isAsWritten, isUntouched, marks, readFilesMark, readMark, type Mark } from './mark.ts';
import type { OutputThread } from './output-thread.ts';

/** What pages are made with and is not in their bundle: the graph and what it stands on, and who writes them. */
const beside = ['schema', 'words', 'problems', 'reader', 'graph', 'build'].map((room) => `src/${room}`);

/** What is no output, wherever it lies. */
const foreign = new Set(['.git']);

/**
 * The folder the site is built into. A page whose key, and the code of the site, are what they were in the last build is
 * not rendered again: it stays in the folder if it is there as it was written. Everything else is emptied before a build.
 *
 * Astro's own incremental build does the same by the same keys; it writes each page twice between two others, and passes
 * every page on a few times more to note images and entries of which there are none.
 */
export class Output {
  #folder = '';
  /** Below the folder: where Astro's bundles put what pages load, and all public files. */
  #assets = '';
  #public: readonly string[] = [];
  /** Where Astro puts what it renders pages with, and the files of it. */
  #bundle = { folder: '', files: [] as readonly string[] };
  /** Files below the folder that Astro's bundles hold. */
  readonly #bundled = new Set<string>();
  #mark = '';
  /** That of the files for machines, which stay in the same folder. */
  #otherMark = '';
  #last: Mark = { folder: '', end: 0, code: '', pages: {}, reads: { reads: [], made: {} } };
  /** Files of pages of the last build that are there as it has written them. */
  #left = new Set<string>();
  /** When the folder was emptied of all else, in milliseconds since 1970. */
  #emptied = 0;
  #code = '';
  /** The keys of this build's pages as far as they are known, by file below the folder. */
  readonly #all = new Map<string, string>();
  /** Files of pages that stayed in the folder. */
  readonly #kept = new Set<string>();
  /** The sums of the pages that were written, by file. */
  #sums: ReadonlyMap<string, number> = new Map();
  #pageKeys: PageKeys | undefined;
  readonly #thread: OutputThread;

  constructor(thread: OutputThread) {
    this.#thread = thread;
  }

  /**
   * Empties the folder of what the last build has left, but for what may stay and for what Astro writes meanwhile: public
   * files, and bundles with what pages load.
   */
  empty(): void {
    const fresh = new Set(this.#public);
    const mark = readMark(this.#mark);
    // What is said of another folder is said of nothing here.
    if (mark?.folder === this.#folder) {
      this.#last = mark;
      const files = Object.entries(mark.pages).filter(([file]) => !fresh.has(file));
      const left = files.filter(([file, { sum }]) => isAsWritten(join(this.#folder, file), mark.end, sum));
      this.#left = new Set(left.map(([file]) => file));
    }
    const other = readFilesMark(this.#otherMark);
    // Whoever writes these looks at each anyway.
    const others = other?.folder === this.#folder ? Object.keys(other.reads.made) : [];
    const keep = new Set([...fresh, ...this.#left, ...others]);
    this.#emptyBut((path) => keep.has(path) || this.#isOfBundles(path));
    this.#emptied = Date.now();
  }

  /** Empties the places of bundles, once they are written, of what is in none. */
  emptyBundles(): void {
    const keep = new Set([...this.#public, ...this.#bundled, relative(this.#folder, this.#bundle.folder)]);
    this.#emptyBut((path) => keep.has(path) || !this.#isOfBundles(path));
  }

  /** Removes what pages would have been rendered with, where they are not. */
  abandon(): void {
    rmSync(this.#bundle.folder, { recursive: true, force: true });
  }

  #emptyBut(isToStay: (path: string) => boolean): void {
    if (existsSync(this.#folder)) emptyFolder(this.#folder, '', isToStay);
  }

  /** Whether Astro may put a bundle at a path: the one that pages are rendered with has a name that begins with a dot. */
  #isOfBundles(path: string): boolean {
    return path.startsWith('.') || path === this.#assets || path.startsWith(`${this.#assets}/`);
  }

  /** The keys of the pages of entries, which have the paths given as their files. Asked once the folder is emptied. */
  keys(fileOf: (path: string) => string): PageKeys {
    const { folder, files } = this.#bundle;
    this.#code = digestOf([digestOfBundle(folder, files), digestOfCode(beside), site]);
    // There was no build yet, nothing is left of it, or the code of the site has changed.
    const isAnew = this.#left.size === 0 || this.#last.code !== this.#code;
    this.#pageKeys = {
      isAnew,
      ...(isAnew ? {} : { last: this.#last.reads }),
      take: (path, key) => this.#all.set(fileOf(path), key),
    };
    return this.#pageKeys;
  }

  /**
   * Takes the files of this build's pages, below the folder, with their keys where they are known, and removes pages of the
   * last build that are not to stay. Gives the files of the pages to render. Asked after `keys`.
   */
  take(pages: ReadonlyMap<string, string | undefined>): Set<string> {
    const { code, pages: last } = this.#last;
    // From here on the pages are not what the mark says. A build that ends early leaves none, so that the next trusts nothing.
    rmSync(this.#mark, { force: true });
    for (const file of this.#left) {
      // What has been written by now has taken the place of a page that was.
      if (!pages.has(file) && isUntouched(join(this.#folder, file), this.#emptied)) rmSync(join(this.#folder, file));
    }
    for (const [file, key] of pages) {
      if (key === undefined) continue;
      this.#all.set(file, key);
      if (code === this.#code && last[file]?.key === key && this.#left.has(file)) this.#kept.add(file);
    }
    return new Set([...pages.keys()].filter((file) => !this.#kept.has(file)));
  }

  /** Has a page, given in pieces, written, without waiting for it. `isIndexed`: the full-text index takes it in. */
  write(file: string, html: readonly string[], isIndexed: boolean): void {
    this.#thread.write({ folder: this.#folder, file, isIndexed }, html);
  }

  /** Waits until all pages given so far are written. */
  async written(): Promise<void> {
    this.#sums = await this.#thread.written();
  }

  integration(): AstroIntegration {
    return {
      name: 'claimbook-output',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          const onBundle = bundles((name, folder, files) => {
            if (name === 'prerender') this.#bundle = { folder, files };
            // The assets of that lie there too in the end.
            for (const file of files) this.#bundled.add(file);
          });
          updateConfig({ vite: { build: { emptyOutDir: false }, plugins: [onBundle] } });
        },
        'astro:config:done': ({ config }) => {
          this.#folder = fileURLToPath(config.outDir);
          this.#assets = config.build.assets;
          this.#public = filesBelow(fileURLToPath(config.publicDir));
          this.#mark = fileURLToPath(new URL(marks.pages, config.cacheDir));
          this.#otherMark = fileURLToPath(new URL(marks.machineFiles, config.cacheDir));
        },
        'astro:build:start': () => this.#thread.start(),
        'astro:build:done': () => {
          // Astro makes the images of pages that are rendered, so all must be.
          if (hasImages()) return;
          const reads = this.#pageKeys?.next?.() ?? { reads: [], made: {} };
          const made = { folder: this.#folder, end: Date.now(), code: this.#code, pages: this.#pages() };
          mkdirSync(dirname(this.#mark), { recursive: true });
          writeFileSync(this.#mark, JSON.stringify({ ...made, reads } satisfies Mark));
        },
      },
    };
  }

  /** What there is to remember of the pages that have a key and are in the folder. */
  #pages(): Mark['pages'] {
    const pages: Mark['pages'] = {};
    for (const [file, key] of this.#all) {
      const sum = this.#kept.has(file) ? this.#last.pages[file]?.sum : this.#sums.get(file);
      if (sum !== undefined) pages[file] = { key, sum };
    }
    return pages;
  }
}

/** Tells of each bundle, once it is written, its name, its folder and its files below that. */
function bundles(tell: (name: string, folder: string, files: readonly string[]) => void) {
  return {
    name: 'claimbook-bundles',
    writeBundle(
      this: { environment: { name: string } },
      { dir }: { dir?: string | undefined },
      files: Readonly<Record<string, unknown>>,
    ) {
      if (dir !== undefined) tell(this.environment.name, dir, Object.keys(files));
    },
  };
}

/** The files in a folder and its folders, by their paths below it. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

/** Deletes what is in a folder of the output but for what is to be kept; tells whether there is nothing left. */
function emptyFolder(root: string, path: string, isToStay: (path: string) => boolean): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (foreign.has(entry.name) || isToStay(below)) isEmpty = false;
    else if (!entry.isDirectory()) unlinkSync(join(root, below));
    else if (emptyFolder(root, below, isToStay)) rmdirSync(join(root, below));
    else isEmpty = false;
  }
  return isEmpty;
}

/** Whether a page has shown images that Astro makes. */
function hasImages(): boolean {
  const { astroAsset } = globalThis as { astroAsset?: { staticImages?: ReadonlyMap<string, unknown> } };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}
