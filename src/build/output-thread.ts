import { Worker } from 'node:worker_threads';
import type { PartTask } from './text-index-part.ts';

/** A page to write. */
export interface PageToWrite {
  /** Folder of the site. */
  folder: string;
  /** Below it. */
  file: string;
  /** Whether the full-text index takes it in. */
  isIndexed: boolean;
}

/** Pages to write: in `bytes` one after the other, as UTF-16. */
export interface PagesToWrite {
  bytes: ArrayBuffer;
  pages: (PageToWrite & { start: number; end: number })[];
}

/** What the thread is asked: to make a part of the full-text index, or else what it has written. */
export interface Question {
  number: number;
  task: PartTask | undefined;
}

/** What it answers once that is done. */
export interface Answer {
  number: number;
  /** How many pages the part has. */
  pages: number;
  /** The sums of all pages it has written, by file; of none if it was asked to make a part. */
  sums: ReadonlyMap<string, number>;
  /** What went wrong. */
  fault?: string;
}

/** How many bytes are sent to the thread together: each time it is woken, the one that wakes it may have to wait. */
const batch = 2 ** 21;

const bytesOfUnit = 2;

/**
 * Writes pages in a thread of its own, which costs less than to wait for the disk between two pages. It also makes them
 * UTF-8, in less than half of the time that it takes to write a string as such, and makes the full-text index of them: it
 * has what else would have to be read again.
 */
export class OutputThread {
  #worker: Worker | undefined;
  #bytes = Buffer.allocUnsafeSlow(batch);
  /** Memory of pages that are written: to get as much anew each time takes longer than to fill it. */
  readonly #free: Buffer<ArrayBuffer>[] = [];
  #length = 0;
  #pages: PagesToWrite['pages'] = [];
  #questions = 0;
  readonly #asked = new Map<number, PromiseWithResolvers<Answer>>();
  #fault: Error | undefined;

  /** Has the thread load its program, which else it would do when the first asks for something. */
  start(): void {
    void this.#thread;
  }

  /** Has a page, given in pieces, written, without waiting for it. */
  write(page: PageToWrite, html: readonly string[]): void {
    const size = html.reduce((sum, { length }) => sum + length, 0) * bytesOfUnit;
    if (this.#length + size > this.#bytes.length) this.#send();
    if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(size);
    const start = this.#length;
    for (const piece of html) this.#length += this.#bytes.write(piece, this.#length, 'utf16le');
    this.#pages.push({ ...page, start, end: this.#length });
  }

  /** Waits until all pages that were given are written. Gives their sums, by file. Rejects with what kept the thread from it. */
  async written(): Promise<ReadonlyMap<string, number>> {
    return (await this.#ask()).sums;
  }

  /**
   * Makes a part of the full-text index once the pages given so far are written. Gives how many pages it has. Rejects with
   * Pagefind's own words.
   */
  async make(task: PartTask): Promise<number> {
    return (await this.#ask(task)).pages;
  }

  /** Lets it index a part while pages are rendered. */
  index(): void {
    this.#worker?.postMessage('index');
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask(task?: PartTask): Promise<Answer> {
    if (this.#fault) return Promise.reject(this.#fault);
    this.#send();
    const answer: PromiseWithResolvers<Answer> = Promise.withResolvers();
    const number = this.#questions++;
    this.#asked.set(number, answer);
    this.#thread.postMessage({ number, task } satisfies Question);
    return answer.promise;
  }

  #send(): void {
    if (this.#pages.length === 0) return;
    const bytes = this.#bytes.buffer;
    this.#thread.postMessage({ bytes, pages: this.#pages } satisfies PagesToWrite, [bytes]);
    this.#bytes = this.#free.pop() ?? Buffer.allocUnsafeSlow(batch);
    this.#length = 0;
    this.#pages = [];
  }

  get #thread(): Worker {
    return (this.#worker ??= this.#started());
  }

  #started(): Worker {
    const worker = new Worker(new URL('output-worker.ts', import.meta.url));
    worker.on('message', (message: Answer | ArrayBuffer) => {
      if ('number' in message) this.#take(message);
      else if (message.byteLength === batch) this.#free.push(Buffer.from(message));
    });
    const fail = (fault: Error) => {
      this.#fault ??= fault;
      for (const one of this.#asked.values()) one.reject(this.#fault);
    };
    worker.on('error', (fault) => fail(fault instanceof Error ? fault : new Error(String(fault))));
    worker.on('exit', () => fail(new Error('The thread that writes pages has ended.')));
    return worker;
  }

  #take(answer: Answer): void {
    const { number, fault } = answer;
    const asked = this.#asked.get(number);
    this.#asked.delete(number);
    if (fault === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(fault));
  }
}
