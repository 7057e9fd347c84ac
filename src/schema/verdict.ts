import { z } from 'zod';
import { ratings } from '../site.ts';
import { calendarDay } from './date.ts';
import { sentences } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** How sure we are of the rating. */
export const confidences = [
  { id: 'high', label: 'High', meaning: 'further sources are unlikely to change the rating' },
  { id: 'medium', label: 'Medium', meaning: 'a good source could move the rating one step' },
  { id: 'low', label: 'Low', meaning: 'the rating rests on little, on one side or on copies not seen in the original' },
] as const;

/** Our finding [schema.org reviewRating]. Absent while a claim is still being checked. */
export const verdictSchema = z
  .strictObject({
    rating: oneOf(ratings, 'Step on the rating scale.'),
    finding: sentences('What we found, in one or two sentences that stand alone.', 420),
    confidence: oneOf(confidences, 'How sure we are.'),
    confidence_reason: sentences('Why no surer and no less sure, in one sentence.', 320),
    as_of: calendarDay('Day up to which the evidence was weighed.'),
    exception: sentences(
      'Only when the rating stands although the rule on two independent origins is not met: why it stands.',
      320,
    ).optional(),
  })
  .meta({ description: 'Our finding. Leave out while the claim is being checked.' });

export type Verdict = z.output<typeof verdictSchema>;
