import { corpusOf } from '../exports/corpus.ts';
import { bytesOf, type Body } from '../exports/files/data-file.ts';
import { dataFiles } from '../exports/files/data-files.ts';
import { machineFiles } from '../exports/files/machine-files.ts';
import { embedPages } from '../exports/site/embed-page.ts';
import { ReadCache } from '../reader/cache.ts';
import { readSiteContent } from '../site-content.ts';
import { pathHref } from '../views/link.ts';

/** The stylesheet of all pages as it is called while developing. */
const stylesheet = 'src/styles/site.css';

/** The file for machines that a build would write at this path below the base. Never built, it is made when asked for. */
export async function machineFileAt(path: string): Promise<{ type: string; bytes: Uint8Array } | undefined> {
  const corpus = corpusOf(await readSiteContent({ readings: new ReadCache() }));
  const made = (type: string, body: Body) => ({ type, bytes: Buffer.concat(bytesOf(body)) });
  for (const { path: own, type, body } of machineFiles(corpus)) if (own === path) return made(type, body());
  for (const { path: own, type, body } of embedPages(corpus.graph, [pathHref(stylesheet)]))
    if (own === `${path}index.html`) return made(type, body());
  if (!path.startsWith('data/')) return undefined;
  for (const { path: own, type, body } of dataFiles(corpus)) if (`data/${own}` === path) return made(type, body);
  return undefined;
}
