import { z } from 'zod';
import { reference } from './id.ts';
import { line, quote, sentences } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** How a source bears on a claim. */
export const stances = [
  { id: 'supports', label: 'For', meaning: 'what the source says backs the claim' },
  { id: 'refutes', label: 'Against', meaning: 'what the source says contradicts or narrows the claim' },
  { id: 'context', label: 'Context', meaning: 'the source explains without deciding' },
] as const;

/** A source used in the check, with its stance and what it says. */
export const evidenceSchema = z
  .strictObject({
    source: reference('sources', 'The source.'),
    stance: oneOf(stances, 'How the source bears on the claim as worded.'),
    says: sentences('What the source says about this claim, in our own words, attributed.', 500),
    quote: quote('The words themselves, where they are at issue.').optional(),
    locator: line('Where in the source: page, paragraph, time.', 80).optional(),
    relays: reference(
      'actors',
      'Set when the source here only passes on what this actor said: it then counts as that actor’s word and not as an origin of its own.',
    ).optional(),
  })
  .meta({ description: 'A source used in the check.' });

export type Evidence = z.output<typeof evidenceSchema>;
export type Stance = Evidence['stance'];
