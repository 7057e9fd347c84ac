import { folders, keyOf, type EntryKey } from '../schema/id.ts';
import { digestOf } from './digest.ts';
import { perSubject } from './per-graph.ts';
import { nameOf, readOf, type Read } from './reads.ts';

/** Digest of what a graph gives when it is asked this. The same digest means the same answer. */
export const digestOfRead = perSubject((graph, read: Read): string => {
  const name = nameOf(read);
  const folder = folders.find((one) => one === name);
  if (folder) return digestOf(graph.all(folder).map(({ id }) => digestOfRead(graph, readOf(keyOf(folder, id)))));
  if (name.startsWith('to ')) {
    // Who refers to an entry and how is written in the entries that do.
    const from = new Set(graph.to(name.slice('to '.length) as EntryKey).map((reference) => reference.from));
    return digestOf([...from].map((key) => digestOfRead(graph, readOf(key))));
  }
  const entry = graph.entry(name as EntryKey);
  return entry?.digest ?? digestOf(entry);
});
