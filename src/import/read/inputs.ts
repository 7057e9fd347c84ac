import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { headOf } from './bytes.ts';

/** A file to import. `name` is what the report calls it. */
export interface Input {
  path: string;
  name: string;
  bytes: number;
}

export type Format = 'json' | 'lines' | 'table' | 'page' | 'empty' | 'unknown';

const formats: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.jsonld': 'json',
  '.ndjson': 'lines',
  '.jsonl': 'lines',
  '.csv': 'table',
  '.tsv': 'table',
  '.tab': 'table',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
};

/** The files named, and those of known formats below folders that are named, in a fixed order. Throws when one is not there. */
export async function inputsOf(paths: readonly string[]): Promise<Input[]> {
  const found: Input[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined);
    if (!stats) throw new Error(`There is no file or folder ${path}.`);
    if (!stats.isDirectory()) found.push({ path, name: basename(path), bytes: stats.size });
    else {
      const below = await readdir(path, { recursive: true, withFileTypes: true });
      const files = below
        .filter((item) => item.isFile() && formats[extname(item.name).toLowerCase()] !== undefined)
        .map((item) => join(item.parentPath, item.name))
        .sort();
      for (const file of files)
        found.push({
          path: file,
          name: file.slice(path.length).replaceAll('\\', '/').replace(/^\/+/, ''),
          bytes: (await stat(file)).size,
        });
    }
  }
  return found;
}

/** The format of a file: by its ending, else by how it begins. `hasColumns` when a mapping says that tables are expected. */
export async function formatOf({ path, bytes }: Input, hasColumns: boolean): Promise<Format> {
  const head = await headOf(path);
  const begin = new TextDecoder(head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8')
    .decode(head)
    .trim();
  if (bytes === 0 || (begin === '' && bytes < 4096)) return 'empty';
  const known = formats[extname(path).toLowerCase()];
  if (known) return known;
  if (begin.startsWith('<')) return 'page';
  if (/^[[{]/.test(begin)) return 'json';
  return hasColumns ? 'table' : 'unknown';
}
