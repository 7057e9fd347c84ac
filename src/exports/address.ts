import type { EntryKey, Folder } from '../schema/id.ts';
import { entryHref, pathHref } from '../views/link.ts';
import { site } from '../site.ts';

/** Absolute address of a path of the site, below its base: `addressOf('data/')`. */
export function addressOf(path: string): string {
  return site.url + pathHref(path);
}

/** Absolute address of an entry's page. */
export function pageAddress(folder: Folder, id: string): string {
  return site.url + entryHref(folder, id);
}

/** Absolute address of the page of the entry with this key. */
export function keyAddress(key: EntryKey): string {
  const at = key.indexOf('/');
  return pageAddress(key.slice(0, at) as Folder, key.slice(at + 1));
}

/** Path below the base of a file that lies beside an entry's page: `claims/x.json`. */
export function besidePage(folder: Folder, id: string, extension: 'json' | 'md'): string {
  return folder === 'pages' ? `${id === 'home' ? 'index' : id}.${extension}` : `${folder}/${id}.${extension}`;
}
