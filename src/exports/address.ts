import type { Graph } from '../graph/graph.ts';
import { folders, type EntryKey, type Folder } from '../schema/id.ts';
import { entryHref } from '../views/link.ts';
import { site } from '../site.ts';

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

/** Every entry with the path below the base, without ending, at which its record and its Markdown lie. */
export function entryFiles(graph: Graph): { path: string; folder: Folder; id: string }[] {
  return folders.flatMap((folder) =>
    graph.all(folder).map(({ id }) => ({ path: besidePage(folder, id, 'md').replace(/\.md$/, ''), folder, id })),
  );
}
