import { isPublished, type Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { keyOf, type EntryKey } from '../schema/id.ts';

/** An entry before and after. */
export interface Pair {
  before: Entry;
  after: Entry;
  /** Set when it has another id now; `redirected` when the old id is among its `former_ids`. */
  renamed?: 'redirected' | 'lost';
}

/** The entry an address leads to now. */
export type Heir = Entry;

/** What becomes of the entries of one state in the next. */
export interface Pairing {
  pairs: Pair[];
  fresh: Entry[];
  /** Entries without a successor; `heir` is the older entry that took over the address. */
  gone: { entry: Entry; heir?: Heir }[];
}

/**
 * Finds each entry again: by its key, else as the new entry that names the old id among its `former_ids`, else as the
 * new entry with the same name, text or address. Files in `unreadable` count neither as gone nor as new.
 */
export function pairEntries(before: Graph, after: Graph, unreadable: ReadonlySet<EntryKey>): Pairing {
  const pairs: Pair[] = [];
  const gone: Pairing['gone'] = [];
  const fresh = new Map([...after.entries].filter(([key]) => !before.entries.has(key)));
  const lost: Entry[] = [];
  for (const [key, entry] of before.entries) {
    const same = after.entries.get(key);
    if (same) pairs.push({ before: entry, after: same });
    else if (!unreadable.has(key)) lost.push(entry);
  }
  for (const entry of lost) {
    const heir = heirOf(entry.folder, entry.id, after);
    const twin = heir ?? [...fresh.values()].find((candidate) => isTwin(entry, candidate));
    const successor = twin && fresh.get(keyOf(twin.folder, twin.id));
    if (!successor) gone.push({ entry, ...(heir ? { heir } : {}) });
    else {
      fresh.delete(keyOf(successor.folder, successor.id));
      pairs.push({ before: entry, after: successor, renamed: heir ? 'redirected' : 'lost' });
    }
  }
  return { pairs: pairs.sort(byKey), fresh: [...fresh.values()], gone };
}

/** The published entry that readers of an address land on: the one of this id, or the one that had it before. */
export function heirOf(folder: Entry['folder'], id: string, graph: Graph): Heir | undefined {
  const entry = graph.find(folder, id);
  if (entry && isPublished(entry)) return entry;
  return graph
    .all(folder)
    .find((other) => 'former_ids' in other.data && other.data.former_ids.includes(id) && isPublished(other));
}

function isTwin(entry: Entry, candidate: Entry): boolean {
  if (entry.folder !== candidate.folder) return false;
  if ('url' in entry.data) return 'url' in candidate.data && candidate.data.url === entry.data.url;
  const name = (one: Entry) => ('name' in one.data ? one.data.name : one.data.title);
  const words = entry.prose?.words ?? 0;
  return name(entry) === name(candidate) || (words > 0 && entry.prose?.digest === candidate.prose?.digest);
}

function byKey(a: Pair, b: Pair): number {
  return keyOf(a.after.folder, a.after.id) < keyOf(b.after.folder, b.after.id) ? -1 : 1;
}
