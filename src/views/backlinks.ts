import type { Graph } from '../graph/graph.ts';
import type { Collection } from '../schema/id.ts';
import { words } from '../words/words.ts';
import type { Excerpt } from './excerpt.ts';
import { linkTo, type EntryLink } from './link.ts';
import { sortByName } from './order.ts';
import { referring } from './references.ts';
import { inAnyWay, type Ways } from './ways.ts';

/** A page that refers to another, and in which ways. */
export interface Backlink {
  link: EntryLink;
  /** Each way once, in the order of the table of references: `evidence`, `cited in the text`. */
  as: string[];
}

/** The referring pages of one collection. */
export interface BacklinkGroup extends Excerpt<Backlink> {
  collection: Collection;
  label: string;
}

/** The entries that refer to another, by collection, in alphabetical order. Empty groups are left out. */
export function backlinkGroups(graph: Graph, ways: Ways): BacklinkGroup[] {
  return (['claims', 'events', 'actors', 'sources'] as const).flatMap((collection) => {
    const { items, rest } = referring(graph, ways, collection);
    if (items.length === 0) return [];
    const from = inAnyWay(ways, collection);
    const members = sortByName(graph, items).map((other): Backlink => ({
      link: linkTo(graph, other)!,
      as: [...new Set(from.get(other)!.map(({ field }) => words.layout.backlinkFields[field]))],
    }));
    const label = words.layout.backlinkGroups[collection];
    return [{ collection, label, items: members, ...(rest ? { rest } : {}) }];
  });
}
