import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PageToWrite, WriterMessage } from './page-writer.ts';

const folders = workerData as readonly string[];

parentPort?.on('message', (message: WriterMessage) => {
  if (typeof message === 'number') parentPort?.postMessage(message);
  else message.forEach(write);
});

function write({ file, bytes }: PageToWrite): void {
  for (const folder of folders) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, new Uint8Array(bytes));
  }
}
