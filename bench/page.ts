import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../tests/site/pages.ts';
import { buildSite } from '../tests/site/astro.ts';
import { table } from './figures.ts';
import { kindOf, partsOf } from './page-parts.ts';

/**
 * Weighs one page of each kind of a built site, the one in the middle and the largest: what a browser fetches
 * before anyone does anything, in KiB, plain and compressed.
 */
export async function benchPage({ dist }: { dist?: string }): Promise<void> {
  const built = dist ? { code: 0, output: '', dist: resolve(dist) } : await buildSite({ name: 'bench-page' });
  if (built.code !== 0) throw new Error(built.output);
  const sizes = filesIn(built.dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: statSync(join(built.dist, file)).size }));
  const kinds = [...Map.groupBy(sizes, ({ file }) => kindOf(file))].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = kinds.flatMap(([kind, pages]) => {
    const sorted = pages.sort((a, b) => a.size - b.size).map(({ file }) => file);
    const middle = row(built.dist, `${kind} (${pages.length})`, sorted[sorted.length >> 1]!);
    return pages.length === 1 ? [middle] : [middle, row(built.dist, `${kind} largest`, sorted.at(-1)!)];
  });
  const parts = ['HTML', 'CSS', 'script', 'fonts', 'all'].flatMap((part) => [part, 'gzip']);
  console.log(`KiB of a page; fonts are compressed already\n\n${table(['page', ...parts], rows)}`);
}

function row(dist: string, name: string, file: string): string[] {
  const html = readFileSync(join(dist, file));
  const { styles, scripts, fonts } = partsOf(html.toString(), (path) => readFileSync(join(dist, path), 'utf8'));
  const bytes = (paths: readonly string[]) => paths.map((path) => readFileSync(join(dist, path)));
  const weights = [
    ...[[html], bytes(styles), bytes(scripts)].map((files) => [
      total(files.map((one) => one.length)),
      total(files.map((one) => gzipSync(one).length)),
    ]),
    Array.from({ length: 2 }, () => total(bytes(fonts).map((one) => one.length))),
  ];
  const all = [0, 1].map((at) => total(weights.map((pair) => pair[at]!)));
  return [name, ...[...weights, all].flat().map((weight) => (weight / 1024).toFixed(1))];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
