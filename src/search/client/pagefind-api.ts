/** The part of Pagefind's browser interface that is used here (Pagefind 1.6). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; ranking: object }): Promise<void>;
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

/** Loads Pagefind from below the base of the site; the weights are measured by the search bench. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 28, ranking });
  return pagefind;
}

const ranking = {
  termFrequency: 0.6,
  pageLength: 0.5,
  metaWeights: { title: 6, claim: 4, names: 3, summary: 3, about: 1, entry: 0, date: 0 },
};
