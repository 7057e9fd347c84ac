import { readingKey, type ReadCache } from './cache.ts';
import type { ContentFile } from './files.ts';
import { readMany } from './pool.ts';
import type { ProseCache } from './prose/cache.ts';
import type { Reading } from './reading.ts';

/** Where to look for what was read before, and to keep what is read. HTML is made when there is somewhere to keep it. */
export interface Caches {
  readings?: ReadCache;
  prose?: ProseCache;
}

/** So many texts to keep are gathered before they are written. */
const writeAfter = 4000;

/** What came of each file, in their order: as it was kept where the file is the same, else read. */
export async function readAll(
  files: readonly ContentFile[],
  base: string,
  { readings: cache, prose }: Caches,
): Promise<Reading[]> {
  const keys = cache && files.map((file) => readingKey(file, base));
  const readings = files.map((_, index) => {
    const known = keys && cache.get(keys[index]!);
    return known && prose && lacksHtml(known, prose) ? undefined : known;
  });
  const wanted = readings.flatMap((reading, index) => (reading ? [] : [index]));
  const packed = new Map<string, string>();
  const html = new Map<string, string>();
  const flush = () => {
    prose?.write(html);
    cache?.write(packed);
    html.clear();
    packed.clear();
  };
  await readMany({ files: wanted.map((index) => files[index]!), base, withHtml: prose !== undefined }, (from, read) => {
    for (const [offset, one] of read.entries()) {
      const index = wanted[from + offset]!;
      const reading = JSON.parse(one.json) as Reading;
      readings[index] = reading;
      if (keys) packed.set(keys[index]!, one.json);
      if (one.html !== undefined && reading.entry?.prose) html.set(reading.entry.prose.digest, one.html);
    }
    if (html.size + packed.size > writeAfter) flush();
  });
  flush();
  const all = readings as Reading[];
  prose?.keep(new Set(all.flatMap(({ entry }) => entry?.prose?.digest ?? [])));
  if (keys) cache.keep(new Map(all.map((reading, index) => [keys[index]!, reading])));
  return all;
}

/** Whether a sound text was read at a time when nobody asked for its HTML. */
function lacksHtml({ entry, problems }: Reading, prose: ProseCache): boolean {
  return (
    entry?.prose !== undefined && !prose.has(entry.prose.digest) && problems.every(({ level }) => level !== 'error')
  );
}
