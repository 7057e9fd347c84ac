import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Parts of entries that are no running text: they would show in excerpts and find what the text does not say. */
const furniture = ['sup.cite', 'dl.facts', 'nav', '.sources', '.backlinks', '.cite-page', 'a.anchor', '.column-count'];

/** Makes the full-text index over the built pages, as a part of the build: when it fails, the build fails. */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'claimbook-full-text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        try {
          const { index, errors } = await pagefind.createIndex({ excludeSelectors: furniture });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path });
          const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
          const all = [...added.errors, ...written.errors];
          if (all.length > 0) throw new Error(all.join('\n'));
          if (added.page_count === 0) throw new Error('not one page was found');
          logger.info(`${added.page_count} pages indexed`);
        } catch (error) {
          throw new Error('The full-text index could not be made.', { cause: error });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
