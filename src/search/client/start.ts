import { readNames, type Names } from '../read-names.ts';
import type { NamesFile } from '../names.ts';
import { loadPagefind, type Pagefind } from './pagefind-api.ts';

/** Both indexes, loaded once for the page. */
export interface Indexes {
  names: Names;
  pagefind: Pagefind;
}

let file: Promise<NamesFile> | undefined;
let names: Promise<Names> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The names index of the site at this base. */
export function loadNames(base: string): Promise<Names> {
  names ??= loadFile(base).then(readNames);
  return names;
}

function loadFile(base: string): Promise<NamesFile> {
  file ??= fetch(`${base}search/names.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`names.json: ${answer.status}`);
    return (await answer.json()) as NamesFile;
  });
  return file;
}

/** Both indexes of the site at this base. */
export async function loadIndexes(base: string): Promise<Indexes> {
  const count = loadFile(base).then(({ parts }) => parts);
  pagefind ??= loadPagefind(base, count);
  const [first, second] = await Promise.all([loadNames(base), pagefind]);
  return { names: first, pagefind: second };
}
