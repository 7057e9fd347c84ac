import type { Graph } from '../graph/graph.ts';
import type { Collection, EntryKey } from '../schema/id.ts';
import { words } from '../words/words.ts';
import { linkTo, type EntryLink } from './link.ts';

/** A page that refers to another, and in which ways. */
export interface Backlink {
  link: EntryLink;
  /** Each way once, in the order of the table of references: `evidence`, `cited in the text`. */
  as: string[];
}

/** The referring pages of one collection. */
export interface BacklinkGroup {
  collection: Collection;
  label: string;
  items: Backlink[];
}

/** All entries that refer to the one with this key, by collection, in alphabetical order. Empty groups are left out. */
export function backlinkGroups(graph: Graph, key: EntryKey): BacklinkGroup[] {
  const byPage = Map.groupBy(
    graph.to(key).filter((reference) => reference.from !== key),
    (reference) => reference.from,
  );
  const items = [...byPage].flatMap(([from, references]): Backlink[] => {
    const link = linkTo(graph, from);
    if (!link) return [];
    return [{ link, as: [...new Set(references.map(({ field }) => words.layout.backlinkFields[field]))] }];
  });
  return (['claims', 'events', 'actors', 'sources'] as const).flatMap((collection) => {
    const members = items
      .filter((item) => item.link.collection === collection)
      .sort((a, b) => a.link.label.localeCompare(b.link.label, 'en'));
    return members.length > 0 ? [{ collection, label: words.layout.backlinkGroups[collection], items: members }] : [];
  });
}
