import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as pagefind from 'pagefind';
import { partFolder } from '../search/part-folder.ts';

/** Parts of entries that are no running text: they would show in excerpts and find what the text does not say. */
const furniture = [
  'sup.cite',
  'dl.facts',
  'nav',
  '.sources',
  '.origins',
  '.backlinks',
  '.cite-page',
  'a.anchor',
  '.column-count',
];

/** Those of them that hold most of a page, and the marks of ratings: not to parse them saves a fifth of the time. None lies in its like. */
const left =
  /<section class="(?:sources|backlinks|cite-page)"[^]*?<\/section>|<nav[^]*?<\/nav>|<sup class="cite"[^]*?<\/sup>|<svg class="rating-mark"[^]*?<\/svg>/g;

/** Most files the texts of the pages of one part are kept in; a part with more pages puts several into one file. */
const maxFragments = 500;

/** Files of Pagefind's own search boxes, which no page uses. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The program, which only the first part needs. */
const program = /^(?:pagefind|pagefind-worker)\.js$|^wasm\./;

/** How many pages are given to Pagefind before its answer is awaited. */
const batch = 50;

/** A page of an entry, as built. */
export interface BuiltPage {
  /** Below the site: `claims/x/index.html`. */
  file: string;
  digest: string;
}

/** One part of the full-text index, kept in a folder of the cache from one build to the next. */
export class TextIndexPart {
  readonly #part: number;
  readonly #folder: string;
  readonly #site: string;

  constructor(part: number, cache: string, site: string) {
    this.#part = part;
    this.#folder = join(cache, String(part));
    this.#site = site;
  }

  /** Makes the bundle of these pages unless it is kept already; gives whether it did. Throws with Pagefind's own words. */
  async make(pages: readonly BuiltPage[]): Promise<boolean> {
    const digest = hash('sha256', JSON.stringify([lockFile(), furniture, String(left), maxFragments, pages]));
    const known = await readFile(join(this.#folder, 'digest'), 'utf8').catch(() => '');
    if (known === digest) return false;
    await rm(this.#folder, { recursive: true, force: true });
    await this.#index(pages.map(({ file }) => file));
    await writeFile(join(this.#folder, 'digest'), digest);
    return true;
  }

  /** Puts the bundle onto the site. */
  async put(): Promise<void> {
    const filter = (file: string) =>
      !unused.test(basename(file)) && (this.#part === 0 || !program.test(basename(file)));
    await cp(this.#bundle, join(this.#site, partFolder(this.#part)), { recursive: true, filter });
  }

  get #bundle(): string {
    return join(this.#folder, 'bundle');
  }

  async #index(files: readonly string[]): Promise<void> {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: furniture, maxFragments });
    if (!index) throw new Error(errors.join('\n'));
    const faults: string[] = [];
    // Page after page: given a folder, Pagefind takes its files in whatever order the disk has them.
    for (let at = 0; at < files.length; at += batch) {
      const added = files.slice(at, at + batch).map((file) => {
        const content = textOf(readFileSync(join(this.#site, file), 'utf8'));
        return index.addHTMLFile({ sourcePath: file, content });
      });
      faults.push(...(await Promise.all(added)).flatMap((one) => one.errors));
    }
    faults.push(...(await index.writeFiles({ outputPath: this.#bundle })).errors);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await index.deleteIndex();
  }
}

/** The page without most of what is not indexed: its head, its menus and what is left out of its text. */
function textOf(html: string): string {
  const root = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  const article = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')).replace(left, '');
  return `${root}<body>${article}</article></body></html>`;
}

/** What is installed, Pagefind among it. */
function lockFile(): string {
  return readFileSync('package-lock.json', 'utf8');
}
