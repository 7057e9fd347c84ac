import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PageWriter } from '../../src/build/page-writer.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'page-writer-'));
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;

it('has every page in every folder once it says so, however many they are', async () => {
  const folders = [folder(), folder()];
  const writer = new PageWriter(folders);
  const names = Array.from({ length: 100 }, (_, at) => `claims/x-${at}/index.html`);
  for (const file of names) writer.write({ file, bytes: bytesOf(`<p>كتائب ${file}</p>`) });
  await writer.written();
  for (const one of folders)
    for (const file of names) expect(readFileSync(join(one, file), 'utf8')).toBe(`<p>كتائب ${file}</p>`);
  writer.write({ file: names[0]!, bytes: bytesOf('again') });
  await writer.written();
  expect(readFileSync(join(folders[1]!, names[0]!), 'utf8')).toBe('again');
  await writer.close();
});

it('says what kept it from writing, to those who wait and to those who ask later', async () => {
  const taken = join(folder(), 'taken');
  writeFileSync(taken, '');
  const writer = new PageWriter([taken]);
  writer.write({ file: 'claims/x/index.html', bytes: bytesOf('') });
  await expect(writer.written()).rejects.toThrow('taken');
  await expect(writer.written()).rejects.toThrow('taken');
  await writer.close();
});
