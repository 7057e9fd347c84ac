import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';

/** All that is exported: published entries, and the Markdown each was written in. */
export interface Corpus {
  graph: Graph;
  /** Text of an entry as written; asked only for entries that have one. */
  body: (entry: Entry) => string;
}
