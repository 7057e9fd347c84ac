import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { partFolder } from '../search/part-folder.ts';
import { runPagefind } from './pagefind.ts';

/** Sections that list other entries or sources, or say how to cite the page. */
const sections = ['sources', 'backlinks', 'rated-claims', 'related', 'cite-page'];

/** Parts of entries that are no running text: they would show in excerpts and find what the text does not say. */
const furniture = [
  ...sections.map((name) => `.${name}`),
  'sup.cite',
  'dl.facts',
  'nav',
  '.origins',
  'a.anchor',
  '.column-count',
];

/** Those of them that hold most of a page, and the marks of ratings: not to parse them saves a fifth of the time. None lies in its like. */
const left = new RegExp(
  [
    `<section class="(?:${sections.join('|')})"[^]*?</section>`,
    '<nav[^]*?</nav>',
    '<sup class="cite"[^]*?</sup>',
    '<svg class="rating-mark"[^]*?</svg>',
  ].join('|'),
  'g',
);

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

/** What a part was made of. */
interface Made {
  digest: string;
  pages: BuiltPage[];
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

  /**
   * Makes the bundle of those of these files, below the site, that are there and hold text, in order, unless it is kept
   * already. Gives how many they are; without one, nothing is made. Throws with Pagefind's own words.
   */
  async make(files: readonly string[]): Promise<number> {
    const made = this.#made();
    const known = new Map(made.pages.map((page) => [page.file, page]));
    const pages = files.toSorted().flatMap((file) => this.#page(file, known.get(file)));
    const texts = pages.filter(({ text }) => text !== null).map(({ file, text }) => [file, text] as const);
    if (texts.length === 0) return 0;
    const digest = hash('sha256', JSON.stringify([lockFile(), furniture, String(left), maxFragments, texts]));
    if (made.digest !== digest) {
      rmSync(this.#folder, { recursive: true, force: true });
      await this.#index(texts.map(([file]) => file));
    }
    writeFileSync(join(this.#folder, 'made.json'), JSON.stringify({ digest, pages } satisfies Made));
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
    const file = join(this.#folder, 'made.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Made) : { digest: '', pages: [] };
  }

  /** What there is to remember of a file; nothing if it is not there. */
  #page(file: string, known?: BuiltPage): BuiltPage[] {
    const stat = statSync(join(this.#site, file), { throwIfNoEntry: false });
    if (!stat) return [];
    const { ctimeMs: time, size } = stat;
    if (known?.time === time && known.size === size) return [known];
    const html = readFileSync(join(this.#site, file), 'utf8');
    return [{ file, time, size, text: html.includes('data-pagefind-body') ? hash('sha256', textOf(html)) : null }];
  }

  get #bundle(): string {
    return join(this.#folder, 'bundle');
  }

  /** Puts what is indexed of each file into a folder of its own and has Pagefind index that. */
  async #index(files: readonly string[]): Promise<void> {
    const pages = join(this.#folder, 'pages');
    for (const file of files) {
      mkdirSync(dirname(join(pages, file)), { recursive: true });
      writeFileSync(join(pages, file), textOf(readFileSync(join(this.#site, file), 'utf8')));
    }
    await runPagefind({ site: pages, output: this.#bundle, without: furniture, maxFragments });
    rmSync(pages, { recursive: true });
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
