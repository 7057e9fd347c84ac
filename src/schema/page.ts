import { z } from 'zod';
import { calendarDay } from './date.ts';
import { idSchema } from './id.ts';
import { line, sentences } from './text.ts';

/** A dated note that a published entry was changed, and how. Append-only. */
export const correctionSchema = z
  .strictObject({
    date: calendarDay('Day of the change.'),
    what: sentences('What was changed, from what to what.', 400),
    why: sentences('Why it was changed.', 400),
  })
  .meta({ description: 'A dated note of a change to the published entry.' });

export type Correction = z.output<typeof correctionSchema>;

/** Fields every claim, actor and event page shares. */
export const pageFields = {
  summary: sentences('The page in one or two plain sentences, for lists, previews and search engines.', 280),
  status: z
    .enum(['draft', 'published'])
    .default('draft')
    .meta({ description: '`published` puts the entry on the site; a `draft` is checked but not shown.' }),
  corrections: z
    .array(correctionSchema)
    .default([])
    .meta({ description: 'Changes made after publication, oldest first. Only ever added to.' }),
  former_ids: z
    .array(idSchema)
    .default([])
    .meta({ description: 'Ids this entry had before; their addresses lead here.' }),
};

/** The words of one of the site's own pages, such as `home` and `about`. */
export const pageSchema = z
  .strictObject({
    title: line('Heading of the page.', 120),
    summary: pageFields.summary,
  })
  .meta({ title: 'Page', description: 'The words of one of the site’s own pages.' });

export type Page = z.output<typeof pageSchema>;
