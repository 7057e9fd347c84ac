import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generate, shares } from '../../bench/generate.ts';
import { readDataset } from '../../src/graph/dataset.ts';
import { ratings } from '../../src/site.ts';
import { filesIn } from '../site/pages.ts';

const directory = mkdtempSync(join(tmpdir(), 'claimbook-bench-'));
afterAll(() => rmSync(directory, { recursive: true }));

function generated(total: number, seed: number): string {
  generate(directory, total, seed);
  return filesIn(directory)
    .map((file) => `${file}\n${readFileSync(join(directory, file), 'utf8')}`)
    .join('\n');
}

test('the same seed gives the same bytes, another seed others', () => {
  const first = generated(60, 7);
  expect(generated(60, 8)).not.toBe(first);
  expect(generated(60, 7)).toBe(first);
});

test('a made-up dataset has nothing that the check complains about, and something of all that it measures', async () => {
  generate(directory, 200);
  const { graph, problems } = await readDataset(directory);
  expect(problems).toEqual([]);
  const claims = graph.all('claims').map(({ data }) => data);
  expect(claims).toHaveLength(shares(200).claims);
  expect(new Set(claims.flatMap(({ verdict }) => verdict?.rating ?? [])).size).toBe(ratings.length);
  expect(claims.filter(({ corrections }) => corrections.length > 0)).not.toEqual([]);
  const sources = graph.all('sources').map(({ data }) => data);
  for (const field of ['carries', 'speaks_for'] as const)
    expect(sources.filter((source) => source[field])).not.toEqual([]);
  expect(sources.filter(({ derived_from }) => derived_from.length > 0)).not.toEqual([]);
  expect(graph.all('events').filter(({ data }) => data.part_of)).not.toEqual([]);
  expect(graph.all('actors').flatMap(({ data }) => data.relations)).not.toEqual([]);

  const words = [...graph.entries.values()].map(({ prose }) => prose?.words ?? 0);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  expect(mean).toBeGreaterThan(230);
  expect(mean).toBeLessThan(350);
  expect(Math.max(...words)).toBeGreaterThan(600);
});
