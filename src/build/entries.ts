import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { assertSound, checked, tellReading } from '../checked-content.ts';
import { notePhases, timed } from '../phases.ts';
import { ReadCache } from '../reader/cache.ts';
import { ProseCache } from '../reader/prose/cache.ts';
import { readSiteContent } from '../site-content.ts';
import { handedOver } from './hand-over.ts';

/** What Astro calls the modules that hold all collections, and the images that entries of its own name; and ours for them. */
const modules: Readonly<Record<string, URL>> = {
  'astro:data-layer-content': new URL('collections.ts', import.meta.url),
  // What Astro writes of no images is not always the same text, and pages with other code are rendered anew.
  'astro:asset-imports': new URL('no-images.ts', import.meta.url),
};

/**
 * Has a build take the entries as they were read instead of from Astro's store, which would be written to a file, bundled
 * with the pages and read again: at ten thousand entries some forty megabytes. Files are read from the start, in threads,
 * while Astro bundles the pages.
 */
export function entriesAsRead(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'claimbook-entries',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [plugin] } });
        isBuild = true;
      },
      // By now whatever else takes its time has begun, which to find the files would hold up.
      'astro:config:done': () => {
        if (!isBuild) return;
        const caches = { readings: new ReadCache(), prose: new ProseCache() };
        handedOver.reading = timed(() => readSiteContent(caches));
        handedOver.checked = checked(handedOver.reading);
        // What is thrown is told when the entries are wanted.
        handedOver.checked.catch(() => undefined);
      },
    },
  };
}

/** Waits for the entries, unless they are there, for pages to find. Throws `ContentError` if anything is wrong with them. */
export async function takeEntries(logger: AstroIntegrationLogger): Promise<void> {
  const made = await handedOver.checked;
  if (!made) return;
  // They hold the texts of all files.
  delete handedOver.reading;
  delete handedOver.checked;
  notePhases(made.seconds);
  tellReading(made, logger);
  assertSound(made);
  Object.assign(handedOver, { entries: made.content.entries, graph: made.graph });
}

const plugin = {
  name: 'claimbook-entries',
  resolveId: {
    // Before Astro's own way.
    order: 'pre' as const,
    handler(this: { environment: { name: string } }, id: string, importer?: string) {
      const own = modules[id];
      if (own) return fileURLToPath(own);
      const file = importer && id.startsWith('.') ? resolve(dirname(importer), id) : '';
      const isShared = this.environment.name === 'prerender' && file.startsWith(graphFolder);
      return isShared ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  },
};

/** The modules of the graph, which pages take as the build has loaded them: with copies of their own, they would build it again. */
const graphFolder = fileURLToPath(new URL('../graph/', import.meta.url));
