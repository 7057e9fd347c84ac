import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Batch, Packed } from './reading.ts';

/** Fewer files than this are read sooner than threads start. */
const worthThreads = 400;

/** Beyond this many threads, handing over takes as long as reading. */
const maxThreads = 4;

const perBatch = 100;

/**
 * Reads files on all cores when there are many, and hands over what came of each batch, in any order, with the position of
 * its first file. Where threads cannot start, or one ends, its files are read here instead: what is wrong shows all the same.
 */
export async function readMany(all: Batch, take: (from: number, read: Packed[]) => void): Promise<void> {
  const starts = Array.from({ length: Math.ceil(all.files.length / perBatch) }, (_, index) => index * perBatch);
  const batchAt = (from: number): Batch => ({ ...all, files: all.files.slice(from, from + perBatch) });
  const count = all.files.length < worthThreads ? 0 : Math.min(availableParallelism(), maxThreads);
  const threads = Array.from({ length: count }, () => new Thread());
  const left = starts.values();
  const refused: number[] = [];
  const readWith = async (thread: Thread) => {
    for (const from of left) {
      const read = await thread.read(batchAt(from));
      if (!read) {
        refused.push(from);
        break;
      }
      take(from, read);
    }
  };
  try {
    // Each has a batch to go on with while what came of the last is taken.
    await Promise.all([...threads, ...threads].map(readWith));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
  const rest = [...refused, ...left];
  if (rest.length === 0) return;
  // Parsers take a quarter of a second to load, for which threads would have to wait.
  const { readBatch } = await import('./reading.ts');
  for (const from of rest) take(from, readBatch(batchAt(from)));
}

/** One thread that reads. */
class Thread {
  #worker: Worker | undefined;
  /** Who waits for the answers, which come in the order of the batches. */
  readonly #asked: ((read?: Packed[]) => void)[] = [];

  constructor() {
    try {
      this.#worker = new Worker(join(import.meta.dirname, 'worker.ts'), { execArgv: [] });
      this.#worker.on('message', (read: Packed[]) => this.#asked.shift()?.(read));
      for (const event of ['error', 'messageerror', 'exit']) this.#worker.on(event, () => this.#lose());
    } catch {
      this.#lose();
    }
  }

  /** What came of the files; `undefined` when the thread cannot read any more. */
  read(batch: Batch): Promise<Packed[] | undefined> {
    return new Promise((done) => {
      if (!this.#worker) return done(undefined);
      this.#asked.push(done);
      this.#worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #lose(): void {
    this.#worker = undefined;
    for (const done of this.#asked.splice(0)) done();
  }
}
