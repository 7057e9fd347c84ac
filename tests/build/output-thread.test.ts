import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { OutputThread } from '../../src/build/output-thread.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'output-thread-'));

it('has every page in its file once it says so, however many and however long they are', async () => {
  const site = folder();
  const thread = new OutputThread();
  const long = 'كتائب حزب الله '.repeat(200_000);
  const pages = Array.from({ length: 100 }, (_, at) => ({
    file: `claims/x-${at}/index.html`,
    html: `<p>كتائب “${at}” ${'–'.repeat(20_000)}</p>${at === 50 ? long : ''}`,
  }));
  const write = (file: string, ...html: string[]) => thread.write({ folder: site, file, isIndexed: false }, html);
  for (const { file, html } of pages) write(file, html.slice(0, 9), html.slice(9));
  const sums = await thread.written();
  for (const { file, html } of pages) {
    expect(readFileSync(join(site, file), 'utf8') === html, file).toBe(true);
    expect(sums.get(file), file).toBe(crc32(html));
  }
  write(pages[0]!.file, 'again');
  expect((await thread.written()).get(pages[0]!.file)).toBe(crc32('again'));
  expect(readFileSync(join(site, pages[0]!.file), 'utf8')).toBe('again');
  await thread.end();
});

it('writes half a character as every encoder does, and the rest as it is', async () => {
  const site = folder();
  const thread = new OutputThread();
  thread.write({ folder: site, file: 'index.html', isIndexed: false }, ['🚁 \ud83d é']);
  await thread.written();
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('🚁 \ufffd é');
  await thread.end();
});

it('says what kept it from writing, to those who wait and to those who ask later', async () => {
  const taken = join(folder(), 'taken');
  writeFileSync(taken, '');
  const thread = new OutputThread();
  thread.write({ folder: taken, file: 'claims/x/index.html', isIndexed: false }, ['']);
  await expect(thread.written()).rejects.toThrow('taken');
  await expect(thread.written()).rejects.toThrow('taken');
  await thread.end();
});
