import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { keyOf, type Collection, type EntryKey, type Folder } from '../schema/id.ts';
import { site, type RatingId } from '../site.ts';

/** A link to an entry, ready to be shown. */
export interface EntryLink {
  key: EntryKey;
  collection: Collection;
  id: string;
  href: string;
  /** Name or title. */
  label: string;
  summary?: string;
  /** Rating of a claim that has a verdict. */
  rating?: RatingId;
}

/** Address of a path of the site, below its base: `pathHref('timeline/')`. */
export function pathHref(path: string): string {
  return site.base + path.replace(/^\//, '');
}

/** Address of an entry's page. */
export function entryHref(folder: Folder, id: string): string {
  if (folder === 'pages') return pathHref(id === 'home' ? '' : `${id}/`);
  return pathHref(`${folder}/${id}/`);
}

/** A link to an entry of the graph. Throws `RangeError` when there is none, which a checked dataset cannot cause. */
export function entryLink(graph: Graph, collection: Collection, id: string): EntryLink {
  const base = { key: keyOf(collection, id), collection, id, href: entryHref(collection, id) };
  if (collection === 'claims') {
    const { title, summary, verdict } = graph.get('claims', id).data;
    return { ...base, label: title, summary, ...(verdict ? { rating: verdict.rating } : {}) };
  }
  if (collection === 'sources') {
    return { ...base, label: sourceTitle(graph.get('sources', id).data) };
  }
  const { name, summary } = graph.get(collection, id).data;
  return { ...base, label: name, summary };
}

/** What a source is called: its title, else our description of it, else who published it. */
export function sourceTitle({ title, label, publisher }: Entry<'sources'>['data']): string {
  return title ?? label ?? publisher;
}

/** A link to the entry with this key; `undefined` for a page of the site's own. */
export function linkTo(graph: Graph, key: EntryKey): EntryLink | undefined {
  const [folder, id] = key.split('/') as [Folder, string];
  return folder === 'pages' ? undefined : entryLink(graph, folder, id);
}
