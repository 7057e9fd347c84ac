import { on } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { corpusOf } from '../exports/corpus.ts';
import { listed, type ListedFile } from '../exports/files/data-file.ts';
import { dataFiles } from '../exports/files/data-files.ts';
import { machineFiles, type MachineFile } from '../exports/files/machine-files.ts';
import { embedPages } from '../exports/site/embed-page.ts';
import { digestOf } from '../graph/digest.ts';
import { digestOfRead } from '../graph/read-digests.ts';
import { ReadCache } from '../reader/cache.ts';
import { digestOfCode } from '../reader/code.ts';
import { readSiteContent } from '../site-content.ts';
import { site } from '../site.ts';
import { KeptFiles } from './kept-files.ts';
import { owns, type Shard } from './shard.ts';
import { countBuffersWithHeap } from './v8-flags.ts';

/** What the process is given, once the content has been read and found sound. */
export interface MachineFilesTask {
  /** Folder of the site. */
  out: string;
  /** Which files to write. */
  shard: Shard;
  /** File of the mark, by which the next build knows what it need not write again. */
  mark: string;
}

/** What it is told: that the content has been read, its task, that the folder has been emptied, and the addresses of the stylesheets. */
export type MachineFilesMessage = 'read' | MachineFilesTask | 'emptied' | string[];

/** What it answers: first the files below `/data/`, which a page lists, then the numbers of files written and kept. */
export type MachineFilesAnswer = { listing: ListedFile[] } | { written: number; kept: number };

/** All that decides what stands in the files, besides the content and what is said of the site when it is built. */
const program = ['schema', 'words', 'reader', 'graph', 'views', 'exports', 'build']
  .map((room) => `src/${room}`)
  .concat('src/site.ts', 'package-lock.json');

countBuffersWithHeap();
const told = on(process, 'message');
// The build has had all it waits for, or has failed.
process.on('disconnect', () => process.exit());
await next<'read'>();
// What the build has read, is read from its cache.
const content = await readSiteContent({ readings: new ReadCache() });
const { out, shard, mark } = await next<MachineFilesTask>();
const corpus = corpusOf(content);

const code = digestOf([digestOfCode(program), site, shard]);
await next<'emptied'>();
const files = new KeptFiles({ folder: out, mark, code }, (read) => digestOfRead(corpus.graph, read));
const listing: ListedFile[] = [];
for (const file of owns(shard, 'data/', 1) ? dataFiles(corpus) : []) {
  listing.push(listed(file));
  files.write(`data/${file.path}`, file.body);
}
answer({ listing });
forget();
const putOwn = ({ path, body }: MachineFile, also?: string) => {
  if (owns(shard, path, 1)) files.put(path, body, also);
};
for (const file of machineFiles(corpus)) putOwn(file);
const stylesheets = await next<string[]>();
for (const file of embedPages(corpus.graph, stylesheets)) putOwn(file, stylesheets.join(' '));
const { written, kept } = files.finish();
answer({ written: listing.length + written, kept });

/** Has V8 collect what the largest files were made of: it would else be in memory while the pages take most. */
function forget(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

async function next<Message extends MachineFilesMessage>(): Promise<Message> {
  const { value } = (await told.next()) as { value: [Message] };
  return value[0];
}

function answer(message: MachineFilesAnswer): void {
  process.send?.(message);
}
