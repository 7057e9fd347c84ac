import { z } from 'zod';
import { date, calendarDay } from './date.ts';
import { reference } from './id.ts';
import { address, language, line } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** Kinds of sources. An aggregator stands in for an original that was not seen. */
export const sourceKinds = [
  { id: 'newspaper', label: 'Newspaper or news site', meaning: 'a paper or news site with an editor' },
  { id: 'broadcaster', label: 'Broadcaster', meaning: 'radio, television and their sites' },
  { id: 'wire', label: 'News agency', meaning: 'an agency’s own copy' },
  {
    id: 'aggregator',
    label: 'Aggregator',
    meaning: 'a copy, rewording or excerpt; never quoted, never counted as independent',
  },
  {
    id: 'official-statement',
    label: 'Official statement',
    meaning: 'published by a state body or party itself, or its transcript',
  },
  { id: 'think-tank', label: 'Think tank', meaning: 'analysis by a research or advocacy institute' },
  { id: 'reference', label: 'Reference work', meaning: 'an encyclopedia, database or alert service' },
  { id: 'ngo', label: 'Non-governmental organisation', meaning: 'a monitor or association' },
  { id: 'social-media', label: 'Social media', meaning: 'a post by its author' },
] as const;

/** A document that can be cited. */
export const sourceSchema = z
  .strictObject({
    title: line('The title as published. Leave out when it is not known and give a `label`.', 300).optional(),
    label: line('What the document is, in our words, when its title is not known.', 200).optional(),
    publisher: line('Who published it, e.g. `The Irish Times`.', 160),
    url: address('Where it was published, an http or https address.'),
    published: date('When it was published. Leave out when not known.').optional(),
    kind: oneOf(sourceKinds, 'What sort of source.'),
    language: language('Language of the document.'),
    carries: line(
      'The agency or outlet whose copy it is, e.g. `AP`. Sources that carry the same copy are one origin.',
      80,
    ).optional(),
    derived_from: z
      .array(reference('sources', 'Another source.'))
      .default([])
      .meta({ description: 'Sources it repeats, translates or summarises; they are one origin with it.' }),
    speaks_for: reference(
      'actors',
      'The party that published it or whose statement it is; it then is evidence that the party said so.',
    ).optional(),
    archived: z
      .array(
        z
          .strictObject({
            url: address('Address of the archived copy.'),
            captured: calendarDay('Day it was captured.').optional(),
          })
          .meta({ description: 'An archived copy.' }),
      )
      .default([])
      .meta({ description: 'Archived copies.' }),
    note: line('What a reader should know before relying on it.', 400).optional(),
  })
  .refine((source) => source.title !== undefined || source.label !== undefined, {
    error: 'untitled-source',
    params: { code: 'untitled-source' },
    path: ['title'],
  })
  .meta({ title: 'Source', description: 'A document that can be cited.' });

export type SourceInput = z.input<typeof sourceSchema>;
export type Source = z.output<typeof sourceSchema>;
