import { on } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusOf } from '../exports/corpus.ts';
import { listed, type ListedFile } from '../exports/files/data-file.ts';
import { dataFiles } from '../exports/files/data-files.ts';
import { machineFiles, type MachineFile } from '../exports/files/machine-files.ts';
import { embedPages } from '../exports/site/embed-page.ts';
import { ReadCache } from '../reader/cache.ts';
import { readSiteContent } from '../site-content.ts';
import { owns, type Shard } from './shard.ts';

/** What the process is given, once the content has been read. */
export interface MachineFilesTask {
  /** Folder of the site. */
  out: string;
  /** Which files to write. */
  shard: Shard;
}

/** What it is told: its task, then that the folder has been emptied, then the addresses of the stylesheets. */
export type MachineFilesMessage = MachineFilesTask | 'emptied' | string[];

/** What it answers: first the files below `/data/`, which a page lists, then the number of all files. */
export type MachineFilesAnswer = { listing: ListedFile[] } | { written: number };

const told = on(process, 'message');
// The build has had all it waits for, or has failed.
process.on('disconnect', () => process.exit());
const made = new Set<string>();
const { out, shard } = await next<MachineFilesTask>();
const corpus = corpusOf(await readSiteContent({ readings: new ReadCache() }));
await next<'emptied'>();

const listing: ListedFile[] = [];
for (const file of owns(shard, 'data/', 1) ? dataFiles(corpus) : []) {
  put(`data/${file.path}`, file.body);
  listing.push(listed(file));
}
answer({ listing });
let written = listing.length;
for (const file of machineFiles(corpus)) putOwn(file);
for (const file of embedPages(corpus.graph, await next<string[]>())) putOwn(file);
answer({ written });

async function next<Message extends MachineFilesMessage>(): Promise<Message> {
  const { value } = (await told.next()) as { value: [Message] };
  return value[0];
}

function answer(message: MachineFilesAnswer): void {
  process.send?.(message);
}

function putOwn({ path, body }: MachineFile): void {
  if (!owns(shard, path, 1)) return;
  put(path, body());
  written += 1;
}

function put(path: string, body: string | Uint8Array): void {
  const file = join(out, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, body);
}
