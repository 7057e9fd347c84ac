import { readFileSync } from 'node:fs';

/** A query of a gold set, and the entries of which one must be found; none when nothing may be found. */
export interface GoldCase {
  query: string;
  expected: string[];
  kind: string;
}

/** Reads a gold set: tab-separated, with a head line; columns query, expected (separated by `|`), kind. */
export function readGold(name: 'names' | 'precision' | 'text'): GoldCase[] {
  const lines = readFileSync(new URL(`./gold/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [query = '', expected = '', kind = ''] = line.split('\t');
    return { query, expected: expected === '' ? [] : expected.split('|'), kind };
  });
}
