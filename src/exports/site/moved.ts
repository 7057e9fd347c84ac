import type { Graph } from '../../graph/graph.ts';
import { entryHref } from '../../views/link.ts';
import { collections, type Collection } from '../../schema/id.ts';

/** An address an entry had before, and where it is now. */
export interface Moved {
  collection: Collection;
  /** The id it had. */
  former: string;
  /** Address of its page, below the origin. */
  href: string;
}

/** Every former address that leads to an entry of today. */
export function movedEntries(graph: Graph): Moved[] {
  return collections.flatMap((collection) =>
    graph
      .all(collection)
      .flatMap(({ id, data }) =>
        'former_ids' in data
          ? data.former_ids.map((former) => ({ collection, former, href: entryHref(collection, id) }))
          : [],
      ),
  );
}
