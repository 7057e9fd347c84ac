import { readNames, type Names } from '../read-names.ts';
import type { NamesFile } from '../names.ts';
import { loadPagefind, type Pagefind } from './pagefind-api.ts';

/** Both indexes, loaded once for the page. */
export interface Indexes {
  names: Names;
  pagefind: Pagefind;
}

let names: Promise<Names> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The names index of the site at this base. */
export function loadNames(base: string): Promise<Names> {
  names ??= fetch(`${base}search/names.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`names.json: ${answer.status}`);
    return readNames((await answer.json()) as NamesFile);
  });
  return names;
}

/** Both indexes of the site at this base. */
export async function loadIndexes(base: string): Promise<Indexes> {
  pagefind ??= loadPagefind(base);
  const [first, second] = await Promise.all([loadNames(base), pagefind]);
  return { names: first, pagefind: second };
}
