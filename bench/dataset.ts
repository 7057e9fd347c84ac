import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { shown } from './figures.ts';
import { generate } from './generate.ts';
import type { Cost } from './measure.ts';

/** Writes the made-up dataset of so many entries to its place and gives the folder. */
export function madeUp(entries: number, seed: number): string {
  const content = resolve('.tmp/bench/content', `${entries}`);
  generate(content, entries, seed);
  return content;
}

/** A count given on the command line. Throws for anything else. */
export function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`\`${text}\` is no count.`);
  return count;
}

/** Adds a sentence to the text of the claim in the middle; gives what takes it back. */
export function editOneClaim(content: string): () => void {
  const names = readdirSync(join(content, 'claims')).sort();
  const file = join(content, 'claims', names[names.length >> 1]!);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before.trimEnd()} One sentence was added.\n`);
  return () => writeFileSync(file, before);
}

/** Tells one run as soon as it is done, with what else the machine had to do: a busy machine makes wall time long. */
export function tell(what: string, { seconds, cpu, memory }: Cost): void {
  console.error(
    `${what}: ${shown(seconds)} s, CPU ${shown(cpu)} s, ${shown(memory, 0)} MiB, load ${shown(loadavg()[0])}`,
  );
}
