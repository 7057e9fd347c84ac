import { z } from 'zod';
import { aliasSchema } from './alias.ts';
import { date } from './date.ts';
import { reference } from './id.ts';
import { pageFields } from './page.ts';
import { relationSchema } from './relation.ts';
import { address, line } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** Kinds of actors. */
export const actorKinds = [
  { id: 'person', label: 'Person', meaning: 'a single human being' },
  { id: 'armed-group', label: 'Armed group', meaning: 'an organisation that fights, outside or beside a state army' },
  { id: 'coalition', label: 'Coalition', meaning: 'several armed groups or states acting under one name' },
  { id: 'state', label: 'State', meaning: 'a country as such' },
  { id: 'government', label: 'Government', meaning: 'the executive of a country' },
  { id: 'government-body', label: 'Government body', meaning: 'a ministry, office or agency' },
  { id: 'military-command', label: 'Military command', meaning: 'a command or branch of armed forces' },
  { id: 'political-bloc', label: 'Political bloc', meaning: 'a party or alliance of parties' },
  { id: 'monitor', label: 'Monitor', meaning: 'an organisation that counts and documents' },
  { id: 'media', label: 'Media', meaning: 'an outlet or channel' },
  { id: 'organisation', label: 'Organisation', meaning: 'any other body' },
] as const;

/** A label an authority has put on the actor, with the authority named. */
export const designationSchema = z
  .strictObject({
    by: reference('actors', 'The authority that made the designation.'),
    as: line('The designation in the authority’s own terms, e.g. `Foreign Terrorist Organization`.', 160),
    date: date('When it was signed or took effect.'),
    sources: z
      .array(reference('sources', 'A source for the designation.'))
      .min(1)
      .meta({ description: 'Sources that state it, at least one.' }),
    note: line('What sources disagree on, e.g. the date.', 300).optional(),
  })
  .meta({ description: 'A designation stands only with its authority, date and source.' });

export type Designation = z.output<typeof designationSchema>;

/** A person or body that made a claim or took part in an event. */
export const actorSchema = z
  .strictObject({
    name: line('The name readers see, in the spelling most common in English sources.', 120),
    kind: oneOf(actorKinds, 'What the actor is.'),
    ...pageFields,
    aliases: z
      .array(aliasSchema)
      .default([])
      .meta({ description: 'Other names and spellings seen in sources, in every script.' }),
    active: date('From when to when the actor existed or lived, as far as sources say, e.g. `2013/..`.').optional(),
    active_note: line('What sources disagree on about these dates.', 300).optional(),
    same_as: z
      .array(address('A page about this actor and no other, such as its own site or its article in an encyclopedia.'))
      .default([])
      .meta({ description: 'Addresses elsewhere that tell machines who is meant. They are no evidence.' }),
    relations: z
      .array(relationSchema)
      .default([])
      .meta({ description: 'Relations to other actors, each with its sources.' }),
    designations: z
      .array(designationSchema)
      .default([])
      .meta({ description: 'Labels put on the actor by an authority, such as a sanctions list.' }),
    sources: z
      .array(reference('sources', 'A source.'))
      .default([])
      .meta({ description: 'Sources used for this page beyond those named in other fields.' }),
  })
  .meta({ title: 'Actor', description: 'A person or body that made a claim or took part in an event.' });

export type ActorInput = z.input<typeof actorSchema>;
export type Actor = z.output<typeof actorSchema>;
