import { isDeepStrictEqual } from 'node:util';
import type { OwnEntry } from '../candidate.ts';

/** An entry of our own export under an id that an earlier one has; `same` when both say the same. */
export interface Repeated {
  entry: OwnEntry;
  first: OwnEntry;
  same: boolean;
}

/** Entries of our own exports, each id once, and those that come again. */
export function eachOnce(entries: readonly OwnEntry[]): { own: OwnEntry[]; repeated: Repeated[] } {
  const seen = new Map<string, OwnEntry>();
  const repeated: Repeated[] = [];
  for (const entry of entries) {
    const key = `${entry.folder}/${entry.id}`;
    const first = seen.get(key);
    if (first)
      repeated.push({ entry, first, same: isDeepStrictEqual([entry.data, entry.body], [first.data, first.body]) });
    else seen.set(key, entry);
  }
  return { own: [...seen.values()], repeated };
}
