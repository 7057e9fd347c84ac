import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 count what buffers hold to the limit of the whole heap. It would else look through all of the heap whenever they
 * have grown by 64 MB, which large files and what threads hand over do every second or so. Other versions of Node than the
 * one that comes with the project do without: they might not know the flag, and would say so.
 */
export function countBuffersWithHeap(): void {
  if (process.version.startsWith('v24.')) setFlagsFromString('--external-memory-accounted-in-global-limit');
}
