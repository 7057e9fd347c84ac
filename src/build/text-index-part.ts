import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { partFolder } from '../search/part-folder.ts';
import { pageText } from './page-text.ts';
import { runPagefind } from './pagefind.ts';

/** Most files the texts of the pages of one part are kept in; a part with more pages puts several into one file. */
const maxFragments = 500;

/** Files of Pagefind's own search boxes, which no page uses. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The program, which only the first part needs. */
const program = /^(?:pagefind|pagefind-worker)\.js$|^wasm\./;

/** What is remembered of a file that may be the page of an entry. */
interface BuiltPage {
  /** Below the site: `claims/x/index.html`. */
  file: string;
  /** When it was last written, and how large it was then: as long as both are the same, it is not read again. */
  time: number;
  size: number;
  /** Digest of what is indexed of it; `null` if it holds no text, as the page of a former address. */
  text: string | null;
}

/** A part to make of the pages among some files. */
export interface PartTask {
  /** Its number, from 0. */
  part: number;
  /** Files below the site that may be pages of the part. */
  files: readonly string[];
  /** Whether all pages are there, and the part goes onto the site. */
  isLast: boolean;
  /** Folder in which parts are kept. */
  cache: string;
  site: string;
}

/** What the parts made in one thread share. */
export interface PartsInCommon {
  /** What is to be indexed of pages that have just been written, by file; taken out as it is used. */
  texts: Map<string, Buffer | null>;
  /** Has Pagefind run when it may. */
  inTurn: (index: () => Promise<void>) => Promise<void>;
}

/** What a part was made of, and by what: see `programDigest`. */
interface Made {
  by: string;
  digest: string;
  pages: BuiltPage[];
}

/** One part of the full-text index, kept in a folder of the cache from one build to the next. */
export class TextIndexPart {
  readonly #part: number;
  readonly #folder: string;
  readonly #site: string;
  /** Files that may be pages of the part, in order. */
  readonly #files: readonly string[];
  readonly #common: PartsInCommon;
  /** Files whose text has been written into the folder Pagefind is to index. */
  readonly #written = new Set<string>();
  /** Whether that has been begun anew. */
  #isBegun = false;

  constructor({ part, files, cache, site }: PartTask, common: PartsInCommon) {
    this.#part = part;
    this.#folder = join(cache, String(part));
    this.#site = site;
    this.#files = files.toSorted();
    this.#common = common;
  }

  /**
   * Makes the bundle of those of its files that are there and hold text, in order, unless it is kept already. Gives how
   * many they are; without one, nothing is made. Throws with Pagefind's own words.
   */
  async make(): Promise<number> {
    const by = programDigest();
    const made = this.#made();
    const known = new Map(made.by === by ? made.pages.map((page) => [page.file, page]) : []);
    const pages = this.#files.flatMap((file) => this.#page(file, known.get(file)));
    const texts = pages.filter(({ text }) => text !== null).map(({ file, text }) => [file, text] as const);
    if (texts.length === 0) return 0;
    const digest = hash('sha256', JSON.stringify([by, texts]));
    const isSame = made.digest === digest;
    if (!isSame || this.#isBegun) this.#fill(texts.map(([file]) => file));
    if (!isSame) await this.#index();
    writeFileSync(this.#mark, JSON.stringify({ by, digest, pages } satisfies Made));
    return texts.length;
  }

  /** Puts the bundle onto the site. */
  put(): void {
    mkdirSync(join(this.#site, partFolder(this.#part)), { recursive: true });
    for (const { name, parentPath } of readdirSync(this.#bundle, { recursive: true, withFileTypes: true })) {
      const from = join(parentPath, name);
      const to = join(this.#site, partFolder(this.#part), relative(this.#bundle, from));
      if (statSync(from).isDirectory()) mkdirSync(to, { recursive: true });
      else if (!unused.test(name) && (this.#part === 0 || !program.test(name))) copyFileSync(from, to);
    }
  }

  #made(): Made {
    const made = existsSync(this.#mark) ? (JSON.parse(readFileSync(this.#mark, 'utf8')) as Made) : undefined;
    return made ?? { by: '', digest: '', pages: [] };
  }

  /** What there is to remember of a file; nothing if it is not there. */
  #page(file: string, known?: BuiltPage): BuiltPage[] {
    const stat = statSync(join(this.#site, file), { throwIfNoEntry: false });
    if (!stat) return [];
    const { ctimeMs: time, size } = stat;
    if (known?.time === time && known.size === size) return [known];
    const text = this.#text(file);
    if (text === null) return [{ file, time, size, text }];
    // If any page of a part has changed, its index is made anew as a rule.
    this.#write(file, text);
    return [{ file, time, size, text: hash('sha256', text) }];
  }

  /** What is to be indexed of a file. */
  #text(file: string): Buffer | null {
    const { texts } = this.#common;
    const text = texts.get(file);
    texts.delete(file);
    return text === undefined ? textOf(readFileSync(join(this.#site, file))) : text;
  }

  /** Puts a text into the folder. */
  #write(file: string, text: Buffer): void {
    this.#begin();
    writeFileSync(join(this.#pages, file), text);
    this.#written.add(file);
  }

  /** Begins the folder anew, with the folders of all pages in order: it is the one in which the disk lists them. */
  #begin(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    // What it says of texts is not so from here on. A build that ends early leaves none.
    rmSync(this.#mark, { force: true });
    rmSync(this.#before, { recursive: true, force: true });
    if (existsSync(this.#pages)) renameSync(this.#pages, this.#before);
    for (const one of this.#files) mkdirSync(dirname(join(this.#pages, one)), { recursive: true });
  }

  /** Puts the texts of all files into the folder that are not there yet: of pages that are as they were, the last build's. */
  #fill(files: readonly string[]): void {
    this.#begin();
    for (const file of files) {
      if (this.#written.has(file)) continue;
      const before = join(this.#before, file);
      if (existsSync(before)) renameSync(before, join(this.#pages, file));
      else this.#write(file, this.#text(file)!);
    }
    rmSync(this.#before, { recursive: true, force: true });
  }

  get #mark(): string {
    return join(this.#folder, 'made.json');
  }

  /** The folder Pagefind is to index: the texts of the pages. */
  get #pages(): string {
    return join(this.#folder, 'pages');
  }

  /** The texts of the last build while the folder is begun anew. */
  get #before(): string {
    return join(this.#folder, 'before');
  }

  get #bundle(): string {
    return join(this.#folder, 'bundle');
  }

  /** Has Pagefind index the folder. */
  async #index(): Promise<void> {
    rmSync(this.#bundle, { recursive: true, force: true });
    const indexing = { site: this.#pages, output: this.#bundle, maxFragments };
    await this.#common.inTurn(() => runPagefind(indexing));
  }
}

/** What is to be indexed of a page; `null` if the page holds no text. */
export function textOf(page: Buffer): Buffer | null {
  // Bytes as characters: what is cut out is found by ASCII, and to decode the rest takes as long.
  const html = page.toString('latin1');
  return html.includes('data-pagefind-body') ? Buffer.from(pageText(html), 'latin1') : null;
}

/** Digest of what makes the index: what is installed, Pagefind among it, and how it is given the pages. */
function programDigest(): string {
  const own = ['page-text.ts', 'pagefind.ts', 'text-index-part.ts'].map((file) => new URL(file, import.meta.url));
  return hash('sha256', ['package-lock.json', ...own].map((file) => readFileSync(file, 'utf8')).join(''));
}
