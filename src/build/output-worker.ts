import { transcode } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { Answer, PagesToWrite, Question } from './output-thread.ts';
import { TextIndexPart, textOf, type PartTask } from './text-index-part.ts';

/** What is to be indexed of pages that were written and whose part is not made yet, by file. */
const texts = new Map<string, Buffer | null>();

/** The sums of all pages that were written, by file: a change made by accident shows in them, and they take little time. */
const sums = new Map<string, number>();

parentPort?.on('message', (message: PagesToWrite | Question | 'index') => {
  if (message === 'index') return allow(1);
  if ('number' in message) return void answer(message);
  write(message);
  parentPort?.postMessage(message.bytes, [message.bytes]);
});

function write({ bytes, pages }: PagesToWrite): void {
  for (const { folder, file, isIndexed, start, end } of pages) {
    const html = utf8Of(new Uint8Array(bytes, start, end - start));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
    sums.set(file, crc32(html));
    if (isIndexed) texts.set(file, textOf(html));
  }
}

function utf8Of(utf16: Uint8Array): Buffer {
  try {
    return transcode(utf16, 'utf16le', 'utf8');
  } catch {
    // There is half of a character in it, which only this way replaces.
    return Buffer.from(Buffer.from(utf16).toString('utf16le'));
  }
}

async function answer({ number, task }: Question): Promise<void> {
  const said: Answer = { number, pages: 0, sums: task ? new Map() : sums };
  try {
    if (task) said.pages = await make(task);
  } catch (error) {
    said.fault = error instanceof Error ? error.message : String(error);
  }
  parentPort?.postMessage(said);
}

/** The last task of each part, which the next of the same part waits for. */
const tasks = new Map<number, Promise<unknown>>();

async function make(task: PartTask): Promise<number> {
  const part = new TextIndexPart(task, { texts, inTurn });
  if (task.isLast) allow(atTheEnd);
  const made = (tasks.get(task.part) ?? Promise.resolve()).then(() => part.make());
  tasks.set(
    task.part,
    made.catch(() => undefined),
  );
  const pages = await made;
  // Of the part of another shard there are no pages, but folders of lists.
  if (task.isLast && pages > 0) part.put();
  return pages;
}

/**
 * How many parts may be indexed at a time, each of which takes a quarter of a gigabyte: none at first, one while only pages
 * are rendered beside it; when all are there, nothing else is left to do.
 */
let most = 0;
const atTheEnd = Math.min(3, availableParallelism());
let running = 0;
const waiting: (() => void)[] = [];

function allow(number: number): void {
  most = Math.max(most, number);
  proceed();
}

/** Indexes a part when its turn has come. */
async function inTurn(index: () => Promise<void>): Promise<void> {
  await new Promise<void>((turn) => {
    waiting.push(turn);
    proceed();
  });
  try {
    await index();
  } finally {
    running -= 1;
    proceed();
  }
}

function proceed(): void {
  while (running < most && waiting.length > 0) {
    running += 1;
    waiting.shift()!();
  }
}
