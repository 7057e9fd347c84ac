import type { Entry } from '../reader/entry.ts';
import { folders, type EntryKey } from '../schema/id.ts';
import { digestOf } from './digest.ts';
import type { Graph } from './graph.ts';
import { nameOf, type Read } from './reads.ts';

/** Digest of what a graph gives when it is asked this. The same digest means the same answer. */
export function digestOfRead(graph: Graph, read: Read): string {
  const name = nameOf(read);
  const folder = folders.find((one) => one === name);
  if (folder) return digestOf(graph.all(folder).map(digestOfEntry));
  if (name.startsWith('to ')) {
    // Who refers to an entry and how is written in the entries that do.
    const from = new Set(graph.to(name.slice('to '.length) as EntryKey).map((reference) => reference.from));
    return digestOf([...from].map((key) => digestOfEntry(graph.entry(key))));
  }
  return digestOfEntry(graph.entry(name as EntryKey));
}

function digestOfEntry(entry: Entry | undefined): string {
  return entry?.digest ?? digestOf(entry);
}
