import { parentPort } from 'node:worker_threads';
import { readBatch, type Batch } from './reading.ts';

// A thread of `pool.ts`: each message is files to read, each answer what came of them.
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(readBatch(batch)));
