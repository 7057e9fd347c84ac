import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { PagesToWrite, WriterMessage } from './page-writer.ts';

parentPort?.on('message', (message: WriterMessage) => {
  if (message === 'written') parentPort?.postMessage(message);
  else write(message);
});

function write({ bytes, pages }: PagesToWrite): void {
  for (const { files, start, end } of pages) {
    for (const file of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, new Uint8Array(bytes, start, end - start));
    }
  }
}
