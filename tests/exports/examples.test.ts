import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examples, type Example } from '../../src/exports/examples.ts';
import { bytesOf } from '../../src/exports/files/data-file.ts';
import { dataFiles } from '../../src/exports/files/data-files.ts';
import { ratings } from '../../src/site.ts';
import { canonicalUrl } from '../../src/views/navigation.ts';
import { shippedCorpus, textOf } from './corpora.ts';

const corpus = await shippedCorpus();
const claims = corpus.graph.all('claims');
const files = [...dataFiles(corpus)];
const code = (id: Example['id']): string => examples.find((example) => example.id === id)!.code;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimbook-test-'));
  for (const { path, body } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.concat(bytesOf(body)));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function query(id: Example['id']): Record<string, unknown>[] {
  const database = new DatabaseSync(join(folder, 'claimbook.sqlite'), { readOnly: true });
  try {
    return database.prepare(code(id)).all();
  } finally {
    database.close();
  }
}

describe('the examples on the page about the data', () => {
  it('count the claims of each rating', () => {
    const expected = ratings.map(({ id, label }) => ({
      label,
      claims: claims.filter(({ data }) => data.verdict?.rating === id).length,
    }));
    expect(query('ratings')).toEqual(expected);
  });

  it('find the publishers that are evidence on most claims', () => {
    const rows = query('shared-sources') as { publisher: string; claims: number }[];
    expect(rows).toHaveLength(10);
    const [first] = rows;
    const using = claims.filter(({ data }) =>
      data.evidence.some(({ source }) => corpus.graph.get('sources', source).data.publisher === first!.publisher),
    );
    expect(first!.claims).toBe(using.length);
  });

  it('list every other name of every actor', () => {
    expect(query('names')).toHaveLength(corpus.graph.all('actors').flatMap(({ data }) => data.aliases).length);
  });

  it('list the numbers of dead that still stand', () => {
    const figures = corpus.graph.all('events').flatMap(({ data }) => data.figures);
    expect(query('figures')).toHaveLength(
      figures.filter(({ measure, superseded }) => measure === 'killed' && !superseded).length,
    );
  });

  it('read all claims in JavaScript', async () => {
    const lines: string[] = [];
    const address = canonicalUrl('data/claims.json');
    const body = textOf(files.find(({ path }) => path === 'claims.json')!);
    vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(url === address ? body : '')));
    vi.stubGlobal('console', { ...console, log: (...parts: string[]) => lines.push(parts.join(' ')) });
    try {
      await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code('read'))}`);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(lines).toEqual(claims.map(({ data }) => `${data.verdict?.rating ?? 'being checked'} ${data.title}`));
  });

  it('check that the files arrived whole', () => {
    expect(() => execFileSync('sh', ['-c', code('check')], { cwd: folder, stdio: 'pipe' })).not.toThrow();
    writeFileSync(join(folder, 'claims.json'), '{}');
    expect(() => execFileSync('sh', ['-c', code('check')], { cwd: folder, stdio: 'pipe' })).toThrow();
  });
});
