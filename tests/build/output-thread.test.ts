import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OutputThread } from '../../src/build/output-thread.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'output-thread-'));

it('has every page in all of its files once it says so, however many and however long they are', async () => {
  const [site, cache] = [folder(), folder()];
  const thread = new OutputThread();
  const long = 'كتائب حزب الله '.repeat(200_000);
  const pages = Array.from({ length: 100 }, (_, at) => ({
    files: [site, cache].slice(at % 2).map((one) => join(one, `claims/x-${at}/index.html`)),
    html: `<p>كتائب “${at}” ${'–'.repeat(20_000)}</p>${at === 50 ? long : ''}`,
  }));
  for (const { files, html } of pages) thread.write({ files }, [html.slice(0, 9), html.slice(9)]);
  await thread.written();
  for (const { files, html } of pages)
    for (const file of files) expect(readFileSync(file, 'utf8') === html, file).toBe(true);
  thread.write({ files: pages[0]!.files }, ['again']);
  await thread.written();
  expect(readFileSync(join(cache, 'claims/x-0/index.html'), 'utf8')).toBe('again');
  await thread.end();
});

it('writes half a character as every encoder does, and the rest as it is', async () => {
  const file = join(folder(), 'index.html');
  const thread = new OutputThread();
  thread.write({ files: [file] }, ['🚁 \ud83d é']);
  await thread.written();
  expect(readFileSync(file, 'utf8')).toBe('🚁 \ufffd é');
  await thread.end();
});

it('says what kept it from writing, to those who wait and to those who ask later', async () => {
  const taken = join(folder(), 'taken');
  writeFileSync(taken, '');
  const thread = new OutputThread();
  thread.write({ files: [join(taken, 'claims/x/index.html')] }, ['']);
  await expect(thread.written()).rejects.toThrow('taken');
  await expect(thread.written()).rejects.toThrow('taken');
  await thread.end();
});
