import { buildGraph, isPublished, type Graph } from '../graph/graph.ts';
import { bodyOf } from '../reader/body.ts';
import type { Content } from '../reader/content.ts';
import type { Entry } from '../reader/entry.ts';

/** All that is exported: published entries, and the Markdown each was written in. */
export interface Corpus {
  graph: Graph;
  /** Text of an entry as written; asked only for entries that have one. */
  body: (entry: Entry) => string;
}

/** What is published of a content folder that has no errors. */
export function corpusOf({ entries, texts }: Pick<Content, 'entries' | 'texts'>): Corpus {
  return {
    graph: buildGraph(entries.filter(isPublished)),
    body: ({ file }) => bodyOf(texts.get(file) ?? ''),
  };
}
