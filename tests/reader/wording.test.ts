import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataset } from '../../src/graph/dataset.ts';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'claimbook-wording-'));
  await mkdir(join(directory, 'actors'));
  await writeFile(
    join(directory, 'actors', 'council.mdx'),
    `---
name: Council
kind: government-body
summary: The council so-called experts advise.
status: published
aliases:
  - name: The Regime
---

It closed the bridge.

On Tuesday the council closed the old bridge for two days, and nobody denied it.
`,
  );
});
afterAll(() => rm(directory, { recursive: true }));

const wording = (problems: { code: string; line: number; column: number; message: string }[]) =>
  problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

test('loaded words are found in fields and text, and names are left alone', async () => {
  const { problems } = await readDataset(directory);
  expect(wording(problems)).toEqual(['loaded-word 4:10']);
});

test('words of another text are found at their place', async () => {
  const { problems } = await readDataset(directory, '/', {
    others: [{ name: 'report.txt', text: 'The council closed the old bridge for two days, and left.' }],
  });
  expect(wording(problems)).toEqual(['loaded-word 4:10', 'copied-words 12:12']);
  expect(problems[1]?.message).toBe(
    '`the council closed the old bridge for two days, and` stands word for word in `report.txt`.',
  );
});
