import { watch } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How long to wait for more changes before acting, in milliseconds: editors save in several steps. */
const calm = 120;

/**
 * Runs `action` now and after every change below a folder, until the process is told to stop (Ctrl+C). A terminal is cleared
 * before each run; a pipe or file gets one report after the other. Gives the exit code of the last run.
 */
export async function watchFolder(path: string, action: () => Promise<number>): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  let changed = true;
  let code = 0;
  const changes = (async () => {
    for await (const _change of watch(path, { recursive: true, signal: stop.signal })) changed = true;
  })().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  const runs = (async () => {
    while (!stop.signal.aborted) {
      if (changed) {
        changed = false;
        if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
        code = await action();
        console.error('Watching for changes. Stop with Ctrl+C.');
      }
      await setTimeout(calm, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  await Promise.race([changes, runs]);
  stop.abort();
  await runs;
  return code;
}
