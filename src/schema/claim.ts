import { z } from 'zod';
import { date } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema, reference } from './id.ts';
import { pageFields } from './page.ts';
import { line, quote, sentences } from './text.ts';
import { verdictSchema } from './verdict.ts';
import { oneOf } from './vocabulary.ts';

/** How one claim bears on another. `inverse` is how the other claim's page words it. */
export const claimRelations = [
  { id: 'repeats', label: 'Repeats', inverse: 'Repeated by', meaning: 'says the same again' },
  { id: 'contradicts', label: 'Contradicts', inverse: 'Contradicted by', meaning: 'cannot be true together with it' },
  { id: 'refines', label: 'Refines', inverse: 'Refined by', meaning: 'says the same more exactly, or a part of it' },
  { id: 'supersedes', label: 'Supersedes', inverse: 'Superseded by', meaning: 'takes its place by the same claimant' },
  { id: 'concerns', label: 'See also', inverse: 'See also', meaning: 'bears on the same question' },
] as const;

/** One occurrence of the claim [schema.org Claim.appearance]. */
export const appearanceSchema = z
  .strictObject({
    source: reference('sources', 'Where the claim appeared.'),
    date: date('When it appeared there. Leave out to take the date of the source.').optional(),
    quote: quote('How the claim was worded there.').optional(),
  })
  .meta({ description: 'One occurrence of the claim.' });

/** What another fact-checker found. */
export const reviewSchema = z
  .strictObject({
    publisher: line('Who checked it.', 120),
    source: reference('sources', 'Their fact-check.'),
    rating: line('Their own words for the rating.', 160),
    date: date('When they published it.').optional(),
  })
  .meta({ description: 'What another fact-checker found, as theirs and not ours.' });

/** One of several accounts that cannot all be right. */
export const accountSchema = z
  .strictObject({
    held_by: line('Who holds this account, in words.', 200),
    actors: z
      .array(reference('actors', 'An actor who holds it.'))
      .default([])
      .meta({ description: 'Those of its holders that have entries.' }),
    says: sentences('What this account says, in our own words.', 500),
    sources: z
      .array(reference('sources', 'A source that carries the account.'))
      .min(1)
      .meta({ description: 'Sources that carry the account, at least one.' }),
  })
  .meta({ description: 'One of the competing accounts.' });

/** A checkable assertion, as made by someone [schema.org Claim]. */
export const claimSchema = z
  .strictObject({
    title: line('Short title, a statement without a verdict in it.', 120),
    claim: sentences('The claim itself, as it was made, in one or two sentences.', 420),
    ...pageFields,
    claimants: z
      .array(reference('actors', 'Who made the claim.'))
      .default([])
      .meta({ description: 'Actors who made the claim; empty when they are anonymous or have no entry.' }),
    claimed_by: line('Who made the claim, in words, e.g. `Militia officials speaking anonymously to AP`.', 240),
    made: date('When the claim was first made.'),
    appearances: z
      .array(appearanceSchema)
      .default([])
      .meta({ description: 'Where and when the claim appeared, first appearance first.' }),
    about: z
      .strictObject({
        actors: z
          .array(reference('actors', 'An actor.'))
          .default([])
          .meta({ description: 'Actors the claim is about.' }),
        events: z
          .array(reference('events', 'An event.'))
          .default([])
          .meta({ description: 'Events the claim is about.' }),
      })
      .default({ actors: [], events: [] })
      .meta({ description: 'What the claim is about.' }),
    verdict: verdictSchema.optional(),
    evidence: z
      .array(evidenceSchema)
      .default([])
      .meta({ description: 'Sources used in the check, each with a stance.' }),
    accounts: z
      .array(accountSchema)
      .default([])
      .meta({ description: 'Competing accounts, each side in its own terms.' }),
    unknowns: z
      .array(sentences('One thing that is not known, as a sentence.', 320))
      .default([])
      .meta({ description: 'What we do not know, one sentence each.' }),
    reviews: z.array(reviewSchema).default([]).meta({ description: 'What other fact-checkers found.' }),
    related: z
      .array(
        z
          .strictObject({
            claim: reference('claims', 'The other claim.'),
            as: oneOf(claimRelations, 'How this claim bears on the other.'),
          })
          .meta({ description: 'A claim that bears on this one.' }),
      )
      .default([])
      .meta({ description: 'Claims that bear on this one. Written once, on either claim; shown on both.' }),
    topics: z
      .array(idSchema.meta({ description: 'A topic, e.g. `casualties`.' }))
      .default([])
      .meta({ description: 'Topics to browse by, lower-case words joined by hyphens.' }),
  })
  .meta({ title: 'Claim', description: 'A checkable assertion, as made by someone.' });

export type ClaimInput = z.input<typeof claimSchema>;
export type Claim = z.output<typeof claimSchema>;
