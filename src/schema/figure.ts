import { z } from 'zod';
import { date } from './date.ts';
import { reference } from './id.ts';
import { line } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** What a figure counts. */
export const measures = [
  { id: 'killed', label: 'Killed', meaning: 'people who died' },
  { id: 'injured', label: 'Injured', meaning: 'people hurt who lived' },
  { id: 'targets', label: 'Targets hit', meaning: 'single targets or positions struck' },
  { id: 'sites', label: 'Sites hit', meaning: 'places or facilities struck' },
  { id: 'munitions', label: 'Munitions', meaning: 'bombs, missiles or drones used' },
  { id: 'attacks', label: 'Attacks', meaning: 'separate attacks counted' },
  { id: 'explosions', label: 'Explosions', meaning: 'blasts heard or seen' },
  { id: 'deputies', label: 'Deputies', meaning: 'members of a parliament' },
  { id: 'minutes', label: 'Minutes', meaning: 'length in minutes' },
  { id: 'days', label: 'Days', meaning: 'length in days' },
] as const;

/** How the number was qualified by whoever gave it. */
export const qualifiers = [
  { id: 'exactly', label: '', meaning: 'given without qualification' },
  { id: 'about', label: 'about', meaning: 'given as a round or approximate number' },
  { id: 'at-least', label: 'at least', meaning: 'a lower bound' },
  { id: 'more-than', label: 'more than', meaning: 'a lower bound that is itself excluded' },
  { id: 'up-to', label: 'up to', meaning: 'an upper bound' },
  { id: 'fewer-than', label: 'fewer than', meaning: 'an upper bound that is itself excluded' },
] as const;

/** A number someone gave for an event, with who gave it and as of when. */
export const figureSchema = z
  .strictObject({
    measure: oneOf(measures, 'What is counted.'),
    who: line('Of whom or what, in a few words, e.g. `US service members`.', 120),
    value: z
      .number()
      .nonnegative()
      .optional()
      .meta({ description: 'The number given. Either this or `min` and `max`.' }),
    min: z.number().nonnegative().optional().meta({ description: 'Lower end of a range that was given as a range.' }),
    max: z.number().nonnegative().optional().meta({ description: 'Upper end of a range that was given as a range.' }),
    qualifier: oneOf(qualifiers, 'How the number was qualified. Leave out for `exactly`.').default('exactly'),
    attributed_to: line('Who gave the number, in words, e.g. `CENTCOM, first statement`.', 160),
    actor: reference('actors', 'The actor who gave the number, if it has an entry.').optional(),
    as_of: date('When the number was given or held.'),
    sources: z
      .array(reference('sources', 'A source that carries the number.'))
      .min(1)
      .meta({ description: 'Sources that carry the number, at least one.' }),
    superseded: line('Set when whoever gave the number later replaced it: by what, in a few words.', 200).optional(),
    note: line('What a reader must know to read the number rightly.', 300).optional(),
  })
  .refine(hasOneValue, {
    error: 'figure-value',
    params: { code: 'figure-value' },
    path: ['value'],
  })
  .meta({ description: 'A number someone gave for this event.' });

export type Figure = z.output<typeof figureSchema>;

/** Either one number, or both ends of a range. */
function hasOneValue({ value, min, max }: { value?: unknown; min?: unknown; max?: unknown }): boolean {
  return value === undefined ? min !== undefined && max !== undefined : min === undefined && max === undefined;
}
