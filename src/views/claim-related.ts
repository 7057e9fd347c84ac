import type { Graph } from '../graph/graph.ts';
import { claimRelations } from '../schema/claim.ts';
import { termOf } from '../schema/vocabulary.ts';
import type { Excerpt } from './excerpt.ts';
import { entryLink, type EntryLink } from './link.ts';
import { referring } from './references.ts';
import { inWay, type Ways } from './ways.ts';

/** Claims that bear on this one in the same way. */
export interface RelatedGroup {
  label: string;
  links: EntryLink[];
}

/**
 * Claims related to this one, whichever of the two says so: grouped by what this one does to the other, in the
 * order of the vocabulary. A pair that both claims state is shown once, in this claim's words.
 */
export function relatedClaims(graph: Graph, id: string, ways: Ways): Excerpt<RelatedGroup> {
  const own = graph.get('claims', id).data.related.map(({ claim, as }) => ({ claim, ...labelOf(as, 'label') }));
  const claims = referring(graph, ways, 'claims', 'related[].claim');
  const others = claims.items.toSorted().flatMap((key) => {
    const claim = key.slice('claims/'.length);
    if (own.some((one) => one.claim === claim)) return [];
    const { related } = graph.get('claims', claim).data;
    return inWay(ways, 'claims', 'related[].claim')
      .get(key)!
      .map(({ path }) => ({ claim, ...labelOf(related[path[1] as number]!.as, 'inverse') }));
  });
  const groups = Map.groupBy(
    [...own, ...others].sort((a, b) => a.order - b.order),
    (one) => one.label,
  );
  const items = [...groups].map(([label, members]) => ({
    label,
    links: [...new Set(members.map((member) => member.claim))].map((claim) => entryLink(graph, 'claims', claim)),
  }));
  return { ...claims, items };
}

function labelOf(as: (typeof claimRelations)[number]['id'], side: 'label' | 'inverse') {
  const order = claimRelations.findIndex((relation) => relation.id === as) * 2 + (side === 'inverse' ? 1 : 0);
  return { label: termOf(claimRelations, as)[side], order };
}
