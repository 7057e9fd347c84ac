import { transcode } from 'node:buffer';
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { PagesToWrite, WriterAnswer, WriterMessage } from './page-writer.ts';

parentPort?.on('message', (message: WriterMessage) => {
  if (message !== 'written') write(message);
  const answer: WriterAnswer = message === 'written' ? message : message.bytes;
  parentPort?.postMessage(answer, answer === 'written' ? [] : [answer]);
});

function write({ bytes, pages }: PagesToWrite): void {
  for (const { files, start, end } of pages) {
    const html = utf8Of(new Uint8Array(bytes, start, end - start));
    for (const file of files) {
      mkdirSync(dirname(file), { recursive: true });
      if (file === files[0] || !isLinked(files[0]!, file)) writeFileSync(file, html);
    }
  }
}

function utf8Of(utf16: Uint8Array): Uint8Array {
  try {
    return transcode(utf16, 'utf16le', 'utf8');
  } catch {
    // There is half of a character in it, which only this way replaces.
    return Buffer.from(Buffer.from(utf16).toString('utf16le'));
  }
}

/** Puts a second name of a file in the place of whatever has that name. Not every disk takes one, nor does another disk. */
function isLinked(file: string, name: string): boolean {
  try {
    rmSync(name, { force: true });
    linkSync(file, name);
    return true;
  } catch {
    return false;
  }
}
