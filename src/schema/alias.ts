import { z } from 'zod';
import { language, line } from './text.ts';

/** Another name of an actor or event, in any script. */
export const aliasSchema = z
  .strictObject({
    name: line('The other name as it is written, in its own script.', 120),
    language: language(
      'Language of the name, with the script where it is not the usual one: `ar` for Arabic letters, `ar-Latn` for Arabic in Latin letters. Leave out for English.',
    ).optional(),
    weak: z.boolean().optional().meta({
      description:
        'True for a name that was printed in error or that means others too: it still finds the entry, but lower, and may be shared.',
    }),
    note: line('Where the name comes from, when that matters.').optional(),
  })
  .meta({ description: 'Another name, so that search finds the entry under it.' });

export type Alias = z.output<typeof aliasSchema>;
