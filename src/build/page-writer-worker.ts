import { transcode } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { PagesToWrite, WriterAnswer, WriterMessage } from './page-writer.ts';

parentPort?.on('message', (message: WriterMessage) => {
  if (message === 'written') return parentPort?.postMessage(message satisfies WriterAnswer);
  write(message);
  parentPort?.postMessage(message.bytes satisfies WriterAnswer, [message.bytes]);
});

function write({ bytes, pages }: PagesToWrite): void {
  for (const { files, start, end } of pages) {
    const html = utf8Of(new Uint8Array(bytes, start, end - start));
    for (const file of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, html);
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
