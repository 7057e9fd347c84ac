import { claimRelations, type ClaimInput } from '../../src/schema/claim.ts';
import type { Evidence } from '../../src/schema/evidence.ts';
import { confidences } from '../../src/schema/verdict.ts';
import { ratings } from '../../src/site.ts';
import { isPlain, publisherOf } from './sources.ts';
import type { Writer } from './text.ts';
import { capital, topics } from './words.ts';

/** The `at`th claim: one in twelve still being checked, the others rated over the whole scale with evidence that allows it. */
export function madeUpClaim(writer: Writer, at: number): ClaimInput {
  const ids = writer.ids.claims;
  const rating = writer.chance(1 / 12) ? undefined : writer.pick(ratings);
  return {
    title: writer.short(110).slice(0, -1),
    claim: writer.sentence(),
    summary: writer.short(270),
    status: 'published',
    claimants: writer.several('actors', 2),
    claimed_by: capital(writer.words(5)),
    made: writer.day(at, ids.length),
    ...(writer.chance(0.5) ? { appearances: writer.several('sources', 4).map((source) => ({ source })) } : {}),
    about: { actors: writer.several('actors', 4), events: writer.several('events', 2) },
    ...(rating ? { verdict: verdict(writer, rating.id) } : {}),
    evidence: evidence(writer, rating?.stance ?? 'context'),
    ...(writer.chance(0.15) ? { accounts: [account(writer), account(writer)] } : {}),
    unknowns: Array.from({ length: writer.below(4) }, () => writer.sentence()),
    ...(at > 0 && writer.chance(0.4)
      ? { related: [{ claim: ids[writer.skewed(at)]!, as: writer.pick(claimRelations).id }] }
      : {}),
    ...(writer.chance(0.05) ? { corrections: corrections(writer) } : {}),
    ...(writer.chance(0.01) ? { former_ids: [`${ids[at]}-before`] } : {}),
    topics: writer.some(3, () => writer.pick(topics)),
  };
}

function verdict(writer: Writer, rating: (typeof ratings)[number]['id']): ClaimInput['verdict'] {
  return {
    rating,
    finding: writer.sentence(10, 20),
    confidence: writer.pick(confidences).id,
    confidence_reason: writer.sentence(),
    as_of: '2025-06-01',
  };
}

/** Evidence of which at least two sources of different publishers, standing for themselves, have the stance. */
function evidence(writer: Writer, stance: ((typeof ratings)[number]['stance'] & string) | 'context'): Evidence[] {
  const wanted = stance === 'both' ? (['supports', 'refutes'] as const) : ([stance, stance] as const);
  const first = plain(writer);
  const second = plain(writer, first);
  const sure = [first, second].map((source, at) => one(writer, writer.ids.sources[source]!, wanted[at]!));
  const others = writer.several('sources', 6).filter((id) => !sure.some(({ source }) => source === id));
  const against = stance === 'refutes' ? 'supports' : 'refutes';
  return [...sure, ...others.map((source) => one(writer, source, writer.pick(['context', against])))];
}

/** Position of a source that stands for itself, of another publisher than the `other`. */
function plain(writer: Writer, other?: number): number {
  const count = writer.ids.sources.length;
  let at = writer.skewed(count);
  while (!isPlain(at) || (other !== undefined && publisherOf(at) === publisherOf(other))) at = (at + 1) % count;
  return at;
}

function one(writer: Writer, source: string, stance: Evidence['stance']): Evidence {
  return { source, stance, says: writer.sentence(10, 20), ...(writer.chance(0.1) ? { locator: 'paragraph 4' } : {}) };
}

function account(writer: Writer): NonNullable<ClaimInput['accounts']>[number] {
  return {
    held_by: capital(writer.words(4)),
    actors: writer.several('actors', 2),
    says: writer.sentence(),
    sources: writer.several('sources', 3),
  };
}

function corrections(writer: Writer): ClaimInput['corrections'] {
  return ['2025-07-01', '2025-08-01']
    .slice(0, 1 + writer.below(2))
    .map((date) => ({ date, what: writer.sentence(), why: writer.sentence() }));
}
