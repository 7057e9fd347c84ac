import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readDataset } from '../../src/graph/dataset.ts';
import { importInto } from '../../src/import/import.ts';
import { noMapping, readMapping } from '../../src/import/mapping/mapping.ts';
import type { ImportReport } from '../../src/import/report/report.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** A folder that is gone when the test has finished. */
export function temporary(): string {
  const directory = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

export interface Imported {
  report: ImportReport;
  out: string;
  graph: Graph;
  problems: Problem[];
  /** Fields of the only claim. Throws when there is not exactly one. */
  claim: () => Record<string, unknown>;
}

/** Imports files given by name and content into a fresh folder, or into `out`, and reads the result as `check` does. */
export async function importFiles(
  files: Readonly<Record<string, string | Uint8Array | object>>,
  { mapping, out = temporary() }: { mapping?: string; out?: string } = {},
): Promise<Imported> {
  const directory = temporary();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(
      join(directory, name),
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
  }
  if (mapping !== undefined) writeFileSync(join(directory, 'mapping.yaml'), mapping);
  const report = await importInto({
    inputs: Object.keys(files).map((name) => join(directory, name)),
    out,
    mapping: mapping === undefined ? noMapping : await readMapping(join(directory, 'mapping.yaml')),
  });
  const { graph, problems } = await readDataset(out);
  return {
    report,
    out,
    graph,
    problems: problems.filter((problem) => problem.level === 'error' && problem.code !== 'no-content'),
    claim: () => {
      const [first, second] = graph.all('claims');
      if (!first || second) throw new Error(`There are ${graph.all('claims').length} claims.`);
      return parse(readFileSync(join(out, first.file), 'utf8').split('---\n')[1]!) as Record<string, unknown>;
    },
  };
}

/** Every file below a folder with its bytes. */
export function snapshot(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true }) as string[];
  const files = names.filter((name) => statSync(join(directory, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(directory, name), 'latin1')]));
}

/** A ClaimReview with everything a record needs, and what a test changes about it. */
export function claimReview(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example.org/harbour-bridge',
    claimReviewed: 'The harbour bridge was closed for two days.',
    datePublished: '2020-10-09',
    author: { '@type': 'Organization', name: 'Coast Checks' },
    reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Jane Doe' }, datePublished: '2020-10-07' },
    ...changes,
  };
}

/** A claim in the form of the Fact Check Tools API. */
export function apiClaim(
  changes: Record<string, unknown> = {},
  review: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    text: 'The harbour bridge was closed for two days.',
    claimant: 'Jane Doe',
    claimDate: '2020-10-07T00:00:00Z',
    claimReview: [
      {
        publisher: { name: 'Coast Checks', site: 'checks.example.org' },
        url: 'https://checks.example.org/harbour-bridge',
        title: 'How long was the bridge closed?',
        reviewDate: '2020-10-09T08:30:00Z',
        textualRating: 'False',
        languageCode: 'en',
        ...review,
      },
    ],
    ...changes,
  };
}
