import type { Actor, ActorInput } from '../../schema/actor.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Source, SourceInput } from '../../schema/source.ts';
import type { DraftClaim } from './draft.ts';

/** Keys of actors and sources that earlier imports wrote, by id. */
export interface EarlierKeys {
  actor: (id: string) => string | undefined;
  source: (id: string) => string | undefined;
}

/** A claim with what an earlier import from other inputs had gathered for it. */
export function withEarlierClaim(draft: DraftClaim, old: Claim, keys: EarlierKeys): DraftClaim {
  const missing = <T>(known: readonly T[], earlier: readonly (T | undefined)[], key: (value: T) => string): T[] => {
    const seen = new Set(known.map(key));
    return earlier.filter((one): one is T => one !== undefined && !seen.has(key(one)));
  };
  const self = (text: string) => text;
  const reviews = old.reviews.map(({ publisher, source, rating, date }) => {
    const key = keys.source(source);
    return key === undefined ? undefined : { publisher, rating, key, ...(date ? { date } : {}) };
  });
  const all = [
    ...draft.reviews,
    ...missing(draft.reviews, reviews, (review) => `${review.key ?? ''}|${review.rating}`),
  ];
  const evidence = old.evidence.map(({ source }) => {
    const key = keys.source(source);
    return key === undefined ? undefined : { key, publisher: undefined };
  });
  return {
    ...draft,
    claimants: [...draft.claimants, ...missing(draft.claimants, old.claimants.map(keys.actor), self)],
    made: draft.made.startsWith('../') && !old.made.startsWith('../') ? old.made : draft.made,
    appearances: [
      ...draft.appearances,
      ...missing(
        draft.appearances,
        old.appearances.map(({ source }) => keys.source(source)),
        self,
      ),
    ],
    evidence: [...draft.evidence, ...missing(draft.evidence, evidence, ({ key }) => key)],
    reviews: all.sort(
      (a, b) =>
        compare(a.date ?? '~', b.date ?? '~') || compare(a.key ?? '', b.key ?? '') || compare(a.rating, b.rating),
    ),
    topics: [...new Set([...draft.topics, ...old.topics])],
  };
}

/** An actor with the names that an earlier import from other inputs had found. The name stays. */
export function withEarlierActor(data: ActorInput, old: Actor): ActorInput {
  const seen = new Set([fold(old.name)]);
  const aliases = [...old.aliases, { name: data.name }, ...(data.aliases ?? [])].filter(
    (alias) => !seen.has(fold(alias.name)) && seen.add(fold(alias.name)),
  );
  return { ...data, name: old.name, kind: old.kind, ...(aliases.length > 0 ? { aliases } : {}) };
}

/** A source with what an earlier import from other inputs had said of it; that stands. */
export function withEarlierSource(data: SourceInput, old: Source): SourceInput {
  const { label, ...both } = { ...data, ...old };
  return both.title === undefined && label !== undefined ? { ...both, label } : both;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
