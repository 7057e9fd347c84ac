import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { readDataset } from '../../src/graph/dataset.ts';
import { readFiles } from '../../src/reader/files.ts';
import { readMany } from '../../src/reader/pool.ts';
import { readBatch, type Packed } from '../../src/reader/reading.ts';
import { write } from '../cli/command.ts';

const inThreads = vi.hoisted(() => ({ entry: 'worker.ts' }));
vi.mock('node:worker_threads', async (original) => {
  const threads = await original<typeof import('node:worker_threads')>();
  class Worker extends threads.Worker {
    constructor(file: string, options: object) {
      super(file.replace('worker.ts', inThreads.entry), options);
    }
  }
  return { ...threads, Worker };
});

/** Many entries, some of them wrong in fields, prose and wording. */
async function manyFiles(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimbook-pool-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  generate(folder, 600);
  const fields = '---\nname: A name\nkind: person\nstatus: published\n';
  await write(
    folder,
    new Map([
      ['actors/a.mdx', `${fields}sumary: x\n---\n\nText {of} <b>code</b>.\n`],
      ['actors/b.mdx', `${fields}summary: The regime.\n---\n\nText of a terrorist, and ${'{a}\n\n'.repeat(300)}\n`],
      ['sources/c.yaml', 'title: [\n'],
    ]),
  );
  return folder;
}

it.each([
  ['threads', 'worker.ts'],
  ['threads that cannot start', 'no-such-worker.ts'],
])('gives with %s what reading one after the other gives', async (_name, entry) => {
  inThreads.entry = entry;
  const folder = await manyFiles();
  const { files } = readFiles(folder);
  const read = new Map<number, Packed>();
  await readMany({ files, base: '/b/', withHtml: true }, (from, packed) =>
    packed.forEach((one, index) => read.set(from + index, one)),
  );
  const inOrder = files.map((_, index) => read.get(index));
  expect(inOrder).toEqual(readBatch({ files, base: '/b/', withHtml: true }));
});

it('tells problems between entries at their place, though the files were read elsewhere', async () => {
  inThreads.entry = 'worker.ts';
  const folder = await manyFiles();
  const source = 'sources/d.yaml';
  const fields =
    'publisher: A paper\nurl: https://example.org/a\nkind: newspaper\nlanguage: en\nderived_from:\n  - nobody\n';
  await write(folder, new Map([[source, `title: One\n${fields}`]]));
  const { problems } = await readDataset(folder);
  expect(problems.filter(({ file }) => file === source)).toMatchObject([
    { code: 'unused-source', line: 1, column: 1, path: '' },
    { code: 'unknown-reference', line: 7, column: 5, path: 'derived_from[0]' },
  ]);
});
