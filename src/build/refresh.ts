import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { takenKey } from './hand-over.ts';

/** How long to wait for more changes before acting, in milliseconds: editors save in several steps. */
const calm = 50;

/** How often Astro is asked. */
const maxTries = 100;

/**
 * While developing, takes up what changes below the content folder. What is wrong is shown in the terminal and over the
 * page, and the last good entries stay until it is mended.
 */
export function refreshOnSave(): AstroIntegration {
  return {
    name: 'claimbook-refresh',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const directory = resolve(site.content);
        const page = server.environments.client.hot;
        let waiting: NodeJS.Timeout | undefined;
        let isBroken = false;
        const refresh = async (): Promise<void> => {
          try {
            // Astro reads its own configuration again after each change of a file, and does nothing meanwhile.
            const asked: Record<string, unknown> = {};
            for (let tries = 0; !asked[takenKey] && tries < maxTries; tries++) {
              await refreshContent?.({ context: asked });
              if (!asked[takenKey]) await wait(calm / 2);
            }
            // Astro reloads pages only if an entry differs from the last good one, which a mended one may not.
            if (isBroken) page.send({ type: 'full-reload' });
            isBroken = false;
          } catch (error) {
            isBroken = true;
            const message = error instanceof Error ? error.message : String(error);
            logger.error(message);
            page.send({ type: 'error', err: { message, stack: '' } });
          }
        };
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(directory + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refresh(), calm);
        });
      },
    },
  };
}
