import { fieldsOf } from '../../exports/records.ts';
import { entrySchemas } from '../../schema/entry.ts';
import { folders, isId, type Folder } from '../../schema/id.ts';
import type { OwnEntry, Place } from '../candidate.ts';
import { isNode } from './nodes.ts';

/** The entry a record of our own export was made of, exactly as it was; `undefined` for a record that is none. `list` is the list it stands in. */
export function ownEntry(value: unknown, place: Place, list?: string): OwnEntry | undefined {
  if (!isNode(value)) return undefined;
  const { id, page, body } = value;
  if (typeof id !== 'string' || !isId(id) || typeof page !== 'string') return undefined;
  const folder = folderOf(page, id, list);
  const data = fieldsOf(value);
  if (!folder || !entrySchemas[folder].schema.safeParse(data).success) return undefined;
  if (folder !== 'sources' && typeof body !== 'string') return undefined;
  return { place, folder, id, data, ...(typeof body === 'string' && folder !== 'sources' ? { body } : {}) };
}

/** The list a record stands in, or the folder its page lies in. */
function folderOf(page: string, id: string, list: string | undefined): Folder | undefined {
  const named = folders.find((folder) => folder === list);
  const below = folders.find((folder) => page.endsWith(`/${folder}/${id}/`));
  return named ?? below ?? (page.endsWith(`/${id}/`) || (id === 'home' && page.endsWith('/')) ? 'pages' : undefined);
}
