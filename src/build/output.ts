import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';

/** What a build leaves in the cache about the folder it wrote the site to. */
const markSchema = z.object({
  folder: z.string(),
  /** When the build ended, in milliseconds since 1970. */
  end: z.number(),
  /** What the pages were rendered with. */
  code: z.string(),
  /** The `cacheKey` of each page that had one, by its file below the folder. */
  keys: z.record(z.string(), z.string()),
});
type Mark = z.infer<typeof markSchema>;

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
  /** What of the last build is left. */
  #left: Pick<Mark, 'end' | 'code'> & { keys: Map<string, string> } = { end: 0, code: '', keys: new Map() };
  #code = '';
  #keys: Record<string, string> = {};

  /**
   * Takes away the pages that are left from the last build and have no key in this one. `keys` are those that do, by file;
   * tells which of them are to be rendered, as far as can be known before.
   */
  take(keys: ReadonlyMap<string, string>): Set<string> {
    this.#keys = Object.fromEntries(keys);
    const { end, code, keys: left } = this.#left;
    const gone = [...left.keys()].filter((file) => !keys.has(file)).map((file) => join(this.#folder, file));
    // What is written by now has taken the place of a page that was.
    for (const path of gone) if (isUntouched(path, end)) rmSync(path);
    this.#code = this.#bundle();
    return new Set(
      [...keys].filter(([file, key]) => code !== this.#code || left.get(file) !== key).map(([file]) => file),
    );
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
          const mark: Mark = { folder: this.#folder, end: Date.now(), code: this.#code, keys: this.#keys };
          writeFileSync(this.#mark, JSON.stringify(mark));
        },
      },
    };
  }

  #empty(): void {
    const mark = readMark(this.#mark);
    // A build that ends early leaves no mark, so that the next trusts nothing.
    rmSync(this.#mark, { force: true });
    if (mark?.folder === this.#folder) {
      const { end, code, keys } = mark;
      const left = Object.entries(keys).filter(([file]) => isUntouched(join(this.#folder, file), end));
      this.#left = { end, code, keys: new Map(left) };
    }
    if (existsSync(this.#folder)) emptyFolder(this.#folder, '', this.#left.keys);
  }

  /** The names of what Astro renders pages with: Vite puts a digest into each. */
  #bundle(): string {
    return readdirSync(join(this.#folder, '.prerender'), { recursive: true }).sort().join();
  }
}

/** The mark in a file; nothing if there is none, or one of another version of the program. */
function readMark(file: string): Mark | undefined {
  if (!existsSync(file)) return undefined;
  return markSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
}

/** Whether a file is there and has not been written, replaced or moved there since. */
function isUntouched(file: string, since: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.ctimeMs <= since;
}

/** Deletes what is in a folder of the output but for the files to keep; tells whether there is nothing left. */
function emptyFolder(root: string, path: string, keep: ReadonlyMap<string, unknown>): boolean {
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
