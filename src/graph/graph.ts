import type { Entry } from '../reader/entry.ts';
import { keyOf, type EntryKey, type Folder } from '../schema/id.ts';
import { referencesOf, type Reference } from './references.ts';

/** All entries with their references in both directions. Built once, never changed. */
export interface Graph {
  entries: ReadonlyMap<EntryKey, Entry>;
  /** Entries of one folder, ordered by id. */
  all: <F extends Folder>(folder: F) => readonly Entry<F>[];
  /** One entry, if it exists. */
  find: <F extends Folder>(folder: F, id: string) => Entry<F> | undefined;
  /** One entry that is known to exist. Throws `RangeError` otherwise. */
  get: <F extends Folder>(folder: F, id: string) => Entry<F>;
  /** References an entry makes, in the order of the table. */
  from: (key: EntryKey) => readonly Reference[];
  /** References to an entry, ordered by where they come from. */
  to: (key: EntryKey) => readonly Reference[];
}

/** Builds the graph of these entries. References to entries that are not among them are kept; the rules report them. */
export function buildGraph(entries: readonly Entry[]): Graph {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byKey = new Map(sorted.map((entry) => [keyOf(entry.folder, entry.id), entry]));
  const byFolder = Map.groupBy(sorted, (entry) => entry.folder);
  // Asked for most of all: to join folder and id for each question takes longer than to look in two maps.
  const byId = new Map([...byFolder].map(([folder, own]) => [folder, new Map(own.map((entry) => [entry.id, entry]))]));
  const from = new Map([...byKey].map(([key, entry]) => [key, referencesOf(entry, key)]));
  const to = Map.groupBy([...from.values()].flat(), (reference) => reference.to);
  const find = <F extends Folder>(folder: F, id: string) => byId.get(folder)?.get(id) as Entry<F> | undefined;
  return Object.freeze({
    entries: byKey,
    all: <F extends Folder>(folder: F) => (byFolder.get(folder) ?? []) as unknown as readonly Entry<F>[],
    find,
    get: <F extends Folder>(folder: F, id: string) => {
      const entry = find(folder, id);
      if (!entry) throw new RangeError(`There is no ${folder}/${id} in the graph.`);
      return entry;
    },
    from: (key: EntryKey) => from.get(key) ?? [],
    to: (key: EntryKey) => to.get(key) ?? [],
  });
}

/** Whether readers see an entry. Sources and pages have no drafts. */
export function isPublished(entry: Entry): boolean {
  return !('status' in entry.data) || entry.data.status === 'published';
}
