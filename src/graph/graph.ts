import type { Entry } from '../reader/entry.ts';
import { folders, keyOf, type EntryKey, type Folder } from '../schema/id.ts';
import { noteRead, readOf, type Read } from './reads.ts';
import { referencesOf, type Reference } from './references.ts';

/**
 * All entries with their references in both directions. Built once, never changed. Whoever asks it something while making
 * something else, leaves a note of what was asked.
 */
export interface Graph {
  /** All entries. */
  readonly entries: ReadonlyMap<EntryKey, Entry>;
  /** Entries of one folder, ordered by id. */
  all: <F extends Folder>(folder: F) => readonly Entry<F>[];
  /** One entry, if it exists. */
  find: <F extends Folder>(folder: F, id: string) => Entry<F> | undefined;
  /** One entry that is known to exist. Throws `RangeError` otherwise. */
  get: <F extends Folder>(folder: F, id: string) => Entry<F>;
  /** The entry with this key, if it exists. */
  entry: (key: EntryKey) => Entry | undefined;
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
  const nodes = new Map([...byKey].map(([key, entry]) => [key, nodeOf(key, entry)]));
  // Asked for most of all: to join folder and id for each question takes longer than to look in two maps.
  const byId = new Map(
    [...byFolder].map(([folder, own]) => [folder, new Map(own.map(({ id }) => [id, nodes.get(keyOf(folder, id))!]))]),
  );
  const to = Map.groupBy(
    [...nodes.values()].flatMap(({ from }) => from),
    (reference) => reference.to,
  );
  const find = <F extends Folder>(folder: F, id: string) => {
    const node = byId.get(folder)?.get(id);
    noteRead(node?.read ?? readOf(keyOf(folder, id)));
    return node?.entry as Entry<F> | undefined;
  };
  const at = (key: EntryKey) => {
    const node = nodes.get(key);
    noteRead(node?.read ?? readOf(key));
    return node;
  };
  const graph: Graph = Object.freeze({
    get entries() {
      for (const folder of folders) noteRead(readOf(folder));
      return byKey;
    },
    all: <F extends Folder>(folder: F) => {
      noteRead(readOf(folder));
      return (byFolder.get(folder) ?? []) as unknown as readonly Entry<F>[];
    },
    find,
    get: <F extends Folder>(folder: F, id: string) => {
      const entry = find(folder, id);
      if (!entry) throw new RangeError(`There is no ${folder}/${id} in the graph.`);
      return entry;
    },
    entry: (key: EntryKey) => at(key)?.entry,
    from: (key: EntryKey) => at(key)?.from ?? [],
    to: (key: EntryKey) => {
      noteRead(nodes.get(key)?.readTo ?? readOf(`to ${key}`));
      return to.get(key) ?? [];
    },
  });
  built.add(graph);
  return graph;
}

const built = new WeakSet<Graph>();

/** Whether this module has built a graph, and not a copy of it with notes of its own, as a bundle has. */
export function isBuiltHere(graph: Graph): boolean {
  return built.has(graph);
}

/** An entry with the references it makes, and the numbers that stand for questions about it. */
interface Node {
  entry: Entry;
  from: readonly Reference[];
  read: Read;
  readTo: Read;
}

function nodeOf(key: EntryKey, entry: Entry): Node {
  return { entry, from: referencesOf(entry, key), read: readOf(key), readTo: readOf(`to ${key}`) };
}

/** Whether readers see an entry. Sources and pages have no drafts. */
export function isPublished(entry: Entry): boolean {
  return !('status' in entry.data) || entry.data.status === 'published';
}
