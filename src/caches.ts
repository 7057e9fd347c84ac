import { join } from 'node:path';

/**
 * Path of one of the project's own caches. They lie in `.cache/`, or where `CLAIMBOOK_CACHE` says, so that builds
 * beside one another share nothing. Whatever is there can be deleted at any time.
 */
export function cachePath(name: string): string {
  return join(process.env['CLAIMBOOK_CACHE'] ?? '.cache', name);
}
