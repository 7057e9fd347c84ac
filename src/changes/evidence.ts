import { isDeepStrictEqual } from 'node:util';
import { independentOrigins, originsOf } from '../graph/origins.ts';
import type { Graph } from '../graph/graph.ts';
import type { Evidence } from '../schema/evidence.ts';

/** A value before and after. */
export interface FromTo<Value> {
  from: Value;
  to: Value;
}

/** How the evidence of a claim changed. */
export interface EvidenceChange {
  added: Evidence[];
  removed: Evidence[];
  /** Items of the same source that say something else now; `fields` names what. */
  changed: { source: string; stance: FromTo<string>; fields: string[] }[];
}

/** Compares two lists of evidence, item by item of the same source. */
export function evidenceChange(before: readonly Evidence[], after: readonly Evidence[]): EvidenceChange {
  const left = before.filter((item) => !after.some((other) => isDeepStrictEqual(item, other)));
  const right = after.filter((item) => !before.some((other) => isDeepStrictEqual(item, other)));
  const changed: EvidenceChange['changed'] = [];
  for (const item of [...left]) {
    const match = right.find((other) => other.source === item.source);
    if (!match) continue;
    left.splice(left.indexOf(item), 1);
    right.splice(right.indexOf(match), 1);
    const stance = { from: item.stance, to: match.stance };
    changed.push({ source: item.source, stance, fields: changedFields(item, match) });
  }
  return { added: right, removed: left, changed };
}

/** Number of independent origins behind the evidence of a claim. */
export function originCount(graph: Graph, evidence: readonly Evidence[]): number {
  return independentOrigins(originsOf(graph, evidence));
}

/** Names of the fields in which two objects differ. */
export function changedFields(before: object, after: object): string[] {
  const left = new Map(Object.entries(before));
  const right = new Map(Object.entries(after));
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !isDeepStrictEqual(left.get(name), right.get(name)),
  );
}
