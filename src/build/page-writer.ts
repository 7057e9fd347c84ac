import { Worker } from 'node:worker_threads';

/** A page to write: its file below the folders, and its bytes. */
export interface PageToWrite {
  file: string;
  bytes: ArrayBuffer;
}

/** What the thread is given: pages, or a number to answer with once all before it are written. */
export type WriterMessage = PageToWrite[] | number;

/** How many pages are sent to the thread together: each time it is woken, the one that wakes it may have to wait. */
const batch = 32;

/** Writes pages into several folders in a thread of its own, which costs less than to wait for the disk between two pages. */
export class PageWriter {
  readonly #worker: Worker;
  #pages: PageToWrite[] = [];
  /** Who waits, each for the answer to a number: its place here, from 1. */
  #asked: PromiseWithResolvers<number>[] = [];
  #fault: Error | undefined;

  constructor(folders: readonly string[]) {
    this.#worker = new Worker(new URL('page-writer-worker.ts', import.meta.url), { workerData: folders });
    this.#worker.on('message', (number: number) => this.#asked[number - 1]?.resolve(number));
    this.#worker.on('error', (fault) => {
      this.#fault = fault instanceof Error ? fault : new Error(String(fault));
      for (const one of this.#asked) one.reject(this.#fault);
    });
  }

  /** Takes the bytes over; the caller has them no longer. */
  write(page: PageToWrite): void {
    if (this.#pages.push(page) === batch) this.#send();
  }

  /** Waits until all pages that were given are written. Rejects with what kept the thread from it. */
  async written(): Promise<void> {
    if (this.#fault) throw this.#fault;
    const answer = Promise.withResolvers<number>();
    const number = this.#asked.push(answer);
    this.#send();
    this.#worker.postMessage(number);
    await answer.promise;
  }

  #send(): void {
    this.#worker.postMessage(
      this.#pages,
      this.#pages.map(({ bytes }) => bytes),
    );
    this.#pages = [];
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
