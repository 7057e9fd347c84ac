import type { ClaimInput } from '../../schema/claim.ts';
import { words } from '../../words/words.ts';
import { shorten } from '../text/clean.ts';
import type { DraftClaim, Workshop } from './draft.ts';

/** The fields of a claim's entry. */
export function claimData(draft: DraftClaim, { actorId, sourceId }: Workshop): ClaimInput {
  const title = shorten(draft.text, 120);
  const { claim: text } = words.imports;
  const reviews = draft.reviews.flatMap(({ publisher, key, rating, date }) =>
    publisher !== undefined && key !== undefined
      ? [{ publisher, source: sourceId(key), rating, ...(date ? { date } : {}) }]
      : [],
  );
  return {
    title,
    claim: shorten(draft.text, 420),
    summary: summaryOf(draft),
    status: 'published',
    ...(draft.claimants.length > 0 ? { claimants: [...new Set(draft.claimants.map(actorId))] } : {}),
    claimed_by: draft.claimedBy,
    made: draft.made,
    ...(draft.appearances.length > 0
      ? { appearances: draft.appearances.map((key) => ({ source: sourceId(key) })) }
      : {}),
    ...(draft.evidence.length > 0
      ? {
          evidence: draft.evidence.map(({ key, publisher }) => ({
            source: sourceId(key),
            stance: 'context' as const,
            says: publisher ? text.evidence(publisher) : text.evidencePlain,
          })),
        }
      : {}),
    ...(reviews.length > 0 ? { reviews } : {}),
    ...(draft.topics.length > 0 ? { topics: draft.topics } : {}),
  };
}

function summaryOf({ text, claimants, claimedBy, reviews }: DraftClaim): string {
  const { claim, rating } = words.imports;
  const told = reviews.slice(0, 2).map(({ publisher = claim.someone, rating: given }) => {
    const house = shorten(publisher, 50);
    return given === rating.none ? claim.checked(house) : claim.rated(house, shorten(plainEnd(given), 50));
  });
  const rest = [...told, ...(reviews.length > 2 ? [claim.more(reviews.length - 2)] : [])].join(' ');
  const who = claimants.length > 0 ? shorten(claimedBy, 60) : undefined;
  const room = 279 - rest.length - claim.summary('', who).length;
  return [claim.summary(shorten(plainEnd(text), Math.max(room, 40)), who), rest].filter(Boolean).join(' ');
}

/** Without the full stop, inside a sentence of ours. */
function plainEnd(text: string): string {
  return text.length > 1 ? text.replace(/(?<!\.)\.$/, '') : text;
}
