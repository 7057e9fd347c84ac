import { partFolder } from '../part-folder.ts';

/** The part of Pagefind's browser interface that is used here (Pagefind 1.6). */
export interface Pagefind {
  /** What the filter `part` calls the parts of the index. */
  parts: readonly string[];
  /** Loads all filters, so that answers count them. */
  filters(): Promise<Counts>;
  search(query: string | null, options?: { filters?: object; sort?: Record<string, 'asc' | 'desc'> }): Promise<Answer>;
}

interface Answer {
  results: Result[];
  /** How many results each value of each filter has. */
  filters: Counts;
}

export type Counts = Record<string, Record<string, number>>;

export interface Result {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** What is known of one page. `excerpt` is HTML in which found words stand in `<mark>`. */
export interface Fragment {
  url: string;
  excerpt: string;
  /** The text of the page. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Pagefind's program, before it knows of all parts. */
interface Program extends Omit<Pagefind, 'parts'> {
  options(options: PartOptions): Promise<void>;
  mergeIndex(path: string, options: PartOptions): Promise<void>;
}

interface PartOptions {
  baseUrl: string;
  excerptLength: number;
  ranking: object;
  mergeFilter: { part: string };
}

/**
 * Loads Pagefind from below the base of the site, with all parts of the index, how many of which `count` will say; the
 * weights are measured by the search bench.
 */
export async function loadPagefind(base: string, count: Promise<number>): Promise<Pagefind> {
  const address = `${base}${partFolder(0)}pagefind.js`;
  const program = (await import(/* @vite-ignore */ address)) as Program;
  const options = (part: string) => ({ baseUrl: base, excerptLength: 28, ranking, mergeFilter: { part } });
  await program.options(options('0'));
  const parts = Array.from({ length: await count }, (_, part) => String(part));
  await Promise.all(parts.slice(1).map((part) => program.mergeIndex(base + partFolder(Number(part)), options(part))));
  return { parts, filters: () => program.filters(), search: (query, asked) => program.search(query, asked) };
}

const ranking = {
  termFrequency: 0.6,
  pageLength: 0.5,
  metaWeights: { title: 6, claim: 4, names: 3, summary: 3, about: 1, date: 0 },
};
