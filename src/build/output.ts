import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a build leaves in the cache about the folder it wrote the site to. */
interface Mark {
  folder: string;
  /** When the build ended, in milliseconds since 1970. */
  end: number;
  /** Files of pages whose `cacheKey` was known, below the folder. */
  files: string[];
}

/** What is no output, wherever it lies. */
const foreign = new Set(['.git']);

/**
 * The folder the site is built into. It is emptied before a build, but for the pages with a `cacheKey` that the last
 * build left there and nobody has touched since: Astro leaves them as they are when their key is the same, where it would
 * otherwise copy them back.
 */
export class Output {
  #folder = '';
  #mark = '';
  #left = new Set<string>();
  #end = 0;
  #files: string[] = [];

  /** Takes away the pages that are left from the last build and not among these files, all that have a key in this one. */
  keepOnly(files: string[]): void {
    const known = new Set(files);
    const gone = [...this.#left].filter((file) => !known.has(file)).map((file) => join(this.#folder, file));
    // What is written by now has taken the place of a page that was.
    for (const path of gone) if (isUntouched(path, this.#end)) rmSync(path);
    this.#files = files;
  }

  integration(): AstroIntegration {
    return {
      name: 'claimbook-output',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { build: { emptyOutDir: false } } });
        },
        'astro:config:done': ({ config }) => {
          this.#folder = fileURLToPath(config.outDir);
          this.#mark = fileURLToPath(new URL('output.json', config.cacheDir));
        },
        'astro:build:start': () => this.#empty(),
        'astro:build:done': () => {
          const mark: Mark = { folder: this.#folder, end: Date.now(), files: this.#files };
          writeFileSync(this.#mark, JSON.stringify(mark));
        },
      },
    };
  }

  #empty(): void {
    const mark = existsSync(this.#mark) ? (JSON.parse(readFileSync(this.#mark, 'utf8')) as Mark) : undefined;
    // A build that ends early leaves no mark, so that the next trusts nothing.
    rmSync(this.#mark, { force: true });
    const { end, files } = mark?.folder === this.#folder ? mark : { end: 0, files: [] };
    this.#end = end;
    this.#left = new Set(files.filter((file) => isUntouched(join(this.#folder, file), end)));
    if (existsSync(this.#folder)) emptyFolder(this.#folder, '', this.#left);
  }
}

/** Whether a file is there and has not been written, replaced or moved there since. */
function isUntouched(file: string, since: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.ctimeMs <= since;
}

/** Deletes what is in a folder of the output but for the files to keep; tells whether there is nothing left. */
function emptyFolder(root: string, path: string, keep: ReadonlySet<string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (foreign.has(entry.name) || keep.has(below)) isEmpty = false;
    else if (!entry.isDirectory()) rmSync(join(root, below));
    else if (emptyFolder(root, below, keep)) rmdirSync(join(root, below));
    else isEmpty = false;
  }
  return isEmpty;
}
