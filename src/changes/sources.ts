import { originsOf } from '../graph/origins.ts';
import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { isClaim } from './entry.ts';
import { nameOf, type EntryName } from './name.ts';
import type { Pair } from './pairs.ts';

/** What a new source is to a claim that uses it as evidence. */
interface SourceUse {
  claim: string;
  stance: string;
  /** Name of its origin, as readers see it. */
  origin: string;
  /** Whether the claim had no source of this origin before. Copies of an original that was not seen never add one. */
  adds: boolean;
  /** Other sources of the claim that are of the same origin. */
  shares: string[];
}

/** A source that is new, and whether it is independent of what the claims had. */
export interface NewSource {
  source: EntryName;
  publisher: string;
  uses: SourceUse[];
}

/** New sources with what they add to the claims that use them. */
export function newSources(fresh: readonly Entry[], pairs: readonly Pair[], after: Graph): NewSource[] {
  const had = new Map(
    pairs.flatMap(({ before, after: now }) =>
      isClaim(before) ? [[now.id, new Set(before.data.evidence.map((item) => item.source))] as const] : [],
    ),
  );
  return fresh
    .filter((entry): entry is Entry<'sources'> => entry.folder === 'sources')
    .map((source) => ({
      source: nameOf(source),
      publisher: source.data.publisher,
      uses: after.all('claims').flatMap((claim) => useOf(source.id, claim, had.get(claim.id) ?? new Set(), after)),
    }));
}

function useOf(source: string, claim: Entry<'claims'>, had: ReadonlySet<string>, graph: Graph): SourceUse[] {
  const item = claim.data.evidence.find((one) => one.source === source);
  const origin = item && originsOf(graph, claim.data.evidence).find((one) => one.sources.includes(source));
  if (!item || !origin) return [];
  const shares = origin.sources.filter((other) => other !== source);
  return [
    {
      claim: claim.id,
      stance: item.stance,
      origin: origin.name,
      adds: origin.counts && !shares.some((other) => had.has(other)),
      shares,
    },
  ];
}
