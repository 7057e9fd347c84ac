import type { Entry } from '../reader/entry.ts';
import { keyOf, type EntryKey } from '../schema/id.ts';

/** An entry as a reader of the report knows it. */
export interface EntryName {
  key: EntryKey;
  label: string;
}

/** Key and name of an entry. */
export function nameOf(entry: Entry): EntryName {
  const { data } = entry;
  const label = 'name' in data ? data.name : (data.title ?? ('label' in data ? data.label : undefined) ?? entry.id);
  return { key: keyOf(entry.folder, entry.id), label };
}
