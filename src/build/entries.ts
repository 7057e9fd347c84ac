import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro calls the module that holds all collections. */
const storeModule = 'astro:data-layer-content';

/**
 * Has a build take the entries from the loader instead of from Astro's store, which would be written to a file, bundled
 * with the pages and read again: at ten thousand entries some forty megabytes.
 */
export function entriesAsRead(): AstroIntegration {
  return {
    name: 'claimbook-entries',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const plugin = {
  name: 'claimbook-entries',
  resolveId: {
    // Before Astro's own way.
    order: 'pre' as const,
    handler: (id: string) =>
      id === storeModule ? fileURLToPath(new URL('collections.ts', import.meta.url)) : undefined,
  },
};
