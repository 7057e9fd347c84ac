import { z } from 'zod';
import { date } from './date.ts';
import { reference } from './id.ts';
import { line } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** Kinds of relation between actors. `inverse` is how the other actor's page words it. */
export const relationTypes = [
  {
    id: 'part-of',
    label: 'Part of',
    inverse: 'Includes',
    meaning: 'belongs to the other as unit, member group or office',
  },
  { id: 'leads', label: 'Leads', inverse: 'Led by', meaning: 'heads the other' },
  {
    id: 'member-of',
    label: 'Member of',
    inverse: 'Members',
    meaning: 'a person serving in the other without heading it',
  },
  { id: 'founded', label: 'Founded', inverse: 'Founded by', meaning: 'set up the other, alone or with others' },
  { id: 'speaks-for', label: 'Speaks for', inverse: 'Spoken for by', meaning: 'is or was its spokesperson' },
  {
    id: 'backs',
    label: 'Backs',
    inverse: 'Backed by',
    meaning: 'arms, funds, trains or politically supports the other',
  },
  {
    id: 'allied-with',
    label: 'Allied with',
    inverse: 'Allied with',
    meaning: 'acts together with the other on equal terms',
  },
  {
    id: 'acts-under',
    label: 'Acts under the name of',
    inverse: 'Name used by',
    meaning: 'claims or carries out attacks under the other name',
  },
  { id: 'front-for', label: 'Front for', inverse: 'Has as front', meaning: 'described as a cover name of the other' },
  { id: 'linked-to', label: 'Linked to', inverse: 'Linked to', meaning: 'described as connected, without more' },
  { id: 'split-from', label: 'Came out of', inverse: 'Gave rise to', meaning: 'formed out of the other' },
  { id: 'opposes', label: 'In conflict with', inverse: 'In conflict with', meaning: 'fights or attacks the other' },
] as const;

/** A relation of this actor to another, with its sources. Written once, on either actor; shown on both. */
export const relationSchema = z
  .strictObject({
    type: oneOf(relationTypes, 'What this actor is to the other.'),
    actor: reference('actors', 'The other actor.'),
    from: date('Since when. Leave out when the sources do not say.').optional(),
    to: date('Until when. Leave out when it lasts or the sources do not say.').optional(),
    sources: z
      .array(reference('sources', 'A source for the relation.'))
      .min(1)
      .meta({ description: 'Sources that state the relation, at least one.' }),
    disputed: line('Set when a source or the actor denies or doubts it: who, and how.', 300).optional(),
    note: line('A detail that the type does not say, e.g. the office held.', 200).optional(),
  })
  .meta({ description: 'A relation to another actor.' });

export type Relation = z.output<typeof relationSchema>;
