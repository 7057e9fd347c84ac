import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Correction } from '../schema/page.ts';
import { words } from '../words/words.ts';
import { entryLink, type EntryLink } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import type { Group } from './paging.ts';

/** A correction with the entry it was made to. */
export interface CorrectionItem extends Correction {
  link: EntryLink;
}

/** Corrections of all entries, newest first, those of one day in the order of their pages. */
export function allCorrections(graph: Graph): CorrectionItem[] {
  return (['claims', 'events', 'actors'] as const)
    .flatMap((collection) =>
      graph
        .all(collection)
        .flatMap(({ id, data }) =>
          data.corrections.map((correction) => ({ ...correction, link: entryLink(graph, collection, id) })),
        ),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The list of all corrections. */
export const correctionPages = perGraph((graph): ListPage<Group<CorrectionItem>>[] => {
  const { corrections: title, correctionsSummary: description } = words.lists;
  const items = allCorrections(graph);
  return listPages({ title, description, path: 'corrections/' }, [{ id: 'all', label: title, items }], 100);
});
