import type { Graph } from '../graph/graph.ts';
import type { Reference } from '../graph/references.ts';
import { claimRelations } from '../schema/claim.ts';
import { roles } from '../schema/event.ts';
import { stances } from '../schema/evidence.ts';
import { relationTypes } from '../schema/relation.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';

/** What an entry says of another in these references to it, beyond that it does: a role, a stance and what the source says. */
export function told(graph: Graph, references: readonly Reference[]): string[] {
  const { data } = graph.entry(references[0]!.from)!;
  return references.flatMap(({ field, path }) => {
    const at = path[1] as number;
    if (field === 'evidence[].source' && 'evidence' in data) {
      const { stance, says } = data.evidence[at]!;
      return words.paging.references.evidence(termOf(stances, stance).label, says);
    }
    if (field === 'participants[].actor' && 'participants' in data)
      return termOf(roles, data.participants[at]!.role).label;
    if (field === 'related[].claim' && 'related' in data) return termOf(claimRelations, data.related[at]!.as).inverse;
    if (field === 'relations[].actor' && 'relations' in data)
      return termOf(relationTypes, data.relations[at]!.type).inverse;
    return field === 'designations[].by' && 'designations' in data ? data.designations[at]!.as : [];
  });
}
