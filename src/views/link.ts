import { digested } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { perSubject } from '../graph/per-graph.ts';
import type { Entry } from '../reader/entry.ts';
import { keyOf, type Collection, type EntryKey, type Folder } from '../schema/id.ts';
import { site, type RatingId } from '../site.ts';

/** A link to an entry, ready to be shown. */
export interface EntryLink {
  readonly key: EntryKey;
  readonly collection: Collection;
  readonly id: string;
  readonly href: string;
  /** Name or title. */
  readonly label: string;
  readonly summary?: string;
  /** Rating of a claim that has a verdict. */
  readonly rating?: RatingId;
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
  return linkOf(graph, graph.get(collection, id));
}

/** Made once for each entry: nearly all of every page are links. */
const linkOf = perSubject((_, entry: Entry<Collection>): EntryLink => digested(linkOfEntry(entry)));

function linkOfEntry({ folder, id, data }: Entry<Collection>): EntryLink {
  const base = { key: keyOf(folder, id), collection: folder, id, href: entryHref(folder, id) };
  if ('claimed_by' in data) {
    const { title, summary, verdict } = data;
    return { ...base, label: title, summary, ...(verdict ? { rating: verdict.rating } : {}) };
  }
  if ('publisher' in data) return { ...base, label: sourceTitle(data) };
  return { ...base, label: data.name, summary: data.summary };
}

/** What a source is called: its title, else our description of it, else who published it. */
export function sourceTitle({ title, label, publisher }: Entry<'sources'>['data']): string {
  return title ?? label ?? publisher;
}

/** A link to the entry with this key; `undefined` for a page of the site's own. */
export function linkTo(graph: Graph, key: EntryKey): EntryLink | undefined {
  return key.startsWith('pages/') ? undefined : linkByKey(graph, key);
}

const linkByKey = perSubject((graph, key: EntryKey): EntryLink => {
  const entry = graph.entry(key) as Entry<Collection> | undefined;
  if (!entry) throw new RangeError(`There is no ${key} in the graph.`);
  return linkOf(graph, entry);
});
