import type { Graph } from '../graph/graph.ts';
import { claimRelations } from '../schema/claim.ts';
import { termOf } from '../schema/vocabulary.ts';
import { entryLink, type EntryLink } from './link.ts';

/** Claims that bear on this one in the same way. */
export interface RelatedGroup {
  label: string;
  links: EntryLink[];
}

/**
 * Claims related to this one, whichever of the two says so: grouped by what this one does to the other, in the
 * order of the vocabulary. A pair that both claims state is shown once, in this claim's words.
 */
export function relatedClaims(graph: Graph, id: string): RelatedGroup[] {
  const own = graph.get('claims', id).data.related.map(({ claim, as }) => ({ claim, ...labelOf(as, 'label') }));
  const others = graph
    .to(`claims/${id}`)
    .filter((reference) => reference.field === 'related[].claim')
    .flatMap((reference) => {
      const claim = reference.from.slice('claims/'.length);
      const { as } = graph.get('claims', claim).data.related[Number(reference.path[1])]!;
      return own.some((one) => one.claim === claim) ? [] : [{ claim, ...labelOf(as, 'inverse') }];
    });
  const groups = Map.groupBy(
    [...own, ...others].sort((a, b) => a.order - b.order),
    (one) => one.label,
  );
  return [...groups].map(([label, members]) => ({
    label,
    links: [...new Set(members.map((member) => member.claim))].map((claim) => entryLink(graph, 'claims', claim)),
  }));
}

function labelOf(as: (typeof claimRelations)[number]['id'], side: 'label' | 'inverse') {
  const order = claimRelations.findIndex((relation) => relation.id === as) * 2 + (side === 'inverse' ? 1 : 0);
  return { label: termOf(claimRelations, as)[side], order };
}
