import type { Graph } from '../graph/graph.ts';
import { evidenceOrigins, independentOrigins, originsOf, type Origin } from '../graph/origins.ts';
import { isParty } from '../graph/rules/verdict-origins.ts';
import type { Entry } from '../reader/entry.ts';
import { stances, type Evidence } from '../schema/evidence.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { entryLink, type EntryLink } from './link.ts';
import type { SourceRef } from './source-list.ts';

/** One origin of the evidence on a claim, and why its sources are one. */
export interface OriginView {
  name: string;
  /** The actor whose word it is, when it has a page. */
  actor?: EntryLink;
  /** Why its sources count once, in a few words. */
  why: string;
  /** Whether it is the word of a party to the claim. */
  party: boolean;
  /** Whether it counts as independent. */
  counts: boolean;
  sources: { publisher: string; ref: SourceRef; stances: string[] }[];
}

/** The origins of the evidence on a claim, those that count first. */
export function originViews(
  graph: Graph,
  claim: Entry<'claims'>,
  refs: (ids: readonly string[]) => SourceRef[],
): OriginView[] {
  return evidenceOrigins(graph, claim).map((origin) => ({
    name: origin.name,
    ...(origin.actor ? { actor: entryLink(graph, 'actors', origin.actor) } : {}),
    why: words.claim.because[origin.because](origin.name, origin.sources.length),
    party: isParty(graph, claim, origin),
    counts: origin.counts,
    sources: refs(origin.sources).map((ref) => ({
      ref,
      publisher: graph.get('sources', ref.id).data.publisher,
      stances: stancesOf(origin, ref.id, claim.data.evidence),
    })),
  }));
}

/** Of some of the evidence on a claim, in its order: `8 sources, 5 independent origins, 2 of them parties`. */
export function originCount(graph: Graph, claim: Entry<'claims'>, evidence: readonly Evidence[]): string {
  const all = evidence.length === claim.data.evidence.length;
  const origins = all ? evidenceOrigins(graph, claim) : originsOf(graph, evidence);
  const count = independentOrigins(origins);
  const parties = origins.filter((origin) => origin.counts && isParty(graph, claim, origin)).length;
  const sources = words.claim.sources(new Set(evidence.map((item) => item.source)).size);
  const tail = count === 0 ? words.claim.noOrigins : words.claim.origins(count) + words.claim.parties(parties, count);
  return `${sources}, ${tail}`;
}

function stancesOf(origin: Origin, source: string, evidence: readonly Evidence[]): string[] {
  const own = evidence.filter(
    (item) => item.source === source && (item.relays === undefined || item.relays === origin.actor),
  );
  return stances.filter(({ id }) => own.some((item) => item.stance === id)).map(({ id }) => termOf(stances, id).label);
}
