import { z } from 'zod';
import { aliasSchema } from './alias.ts';
import { date } from './date.ts';
import { figureSchema } from './figure.ts';
import { reference } from './id.ts';
import { pageFields } from './page.ts';
import { line } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** Kinds of events. */
export const eventKinds = [
  { id: 'attack', label: 'Attack', meaning: 'an attack by or attributed to an armed group' },
  { id: 'strike', label: 'Strike', meaning: 'an air or drone strike by a state' },
  { id: 'campaign', label: 'Campaign', meaning: 'a series of attacks or strikes over weeks' },
  { id: 'announcement', label: 'Announcement', meaning: 'a statement that itself changed the course of things' },
  { id: 'talks', label: 'Talks', meaning: 'negotiations or a meeting between parties' },
  { id: 'session', label: 'Session', meaning: 'a sitting of a parliament or council' },
  { id: 'protest', label: 'Protest', meaning: 'a gathering or calls for one' },
  { id: 'funeral', label: 'Funeral', meaning: 'a funeral or mourning' },
  { id: 'legal-act', label: 'Legal act', meaning: 'a designation, charge, summons or other formal act' },
  { id: 'report', label: 'Report', meaning: 'publication of an investigation' },
] as const;

/** What a participant did or suffered. An alleged role is a role of its own. */
export const roles = [
  { id: 'attacker', label: 'Carried it out', alleged: false, meaning: 'acknowledged by itself and not disputed' },
  {
    id: 'alleged-attacker',
    label: 'Said to have carried it out',
    alleged: true,
    meaning: 'accused or suspected by others',
  },
  { id: 'claimed-by', label: 'Claimed it', alleged: false, meaning: 'said publicly that it did it' },
  { id: 'target', label: 'Target', alleged: false, meaning: 'who or what was aimed at, undisputed' },
  { id: 'alleged-target', label: 'Said to be the target', alleged: true, meaning: 'named as target by one side' },
  { id: 'killed', label: 'Killed', alleged: false, meaning: 'died in it, confirmed by their own side' },
  {
    id: 'reported-killed',
    label: 'Reported killed',
    alleged: true,
    meaning: 'said to have died, without confirmation',
  },
  { id: 'lost-members', label: 'Lost members', alleged: false, meaning: 'a body whose members died or were hurt' },
  { id: 'host', label: 'Host', alleged: false, meaning: 'on whose ground or under whose roof it happened' },
  { id: 'convener', label: 'Convener', alleged: false, meaning: 'called or chaired it' },
  { id: 'party', label: 'Took part', alleged: false, meaning: 'took part in talks, a session or a gathering' },
  {
    id: 'alleged-participant',
    label: 'Said to have taken part',
    alleged: true,
    meaning: 'participation reported or denied',
  },
  { id: 'speaker', label: 'Spoke', alleged: false, meaning: 'made the announcement or statement' },
  { id: 'responder', label: 'Responded', alleged: false, meaning: 'answered publicly on behalf of a side' },
  { id: 'mourned', label: 'Mourned', alleged: false, meaning: 'whose death was marked' },
  { id: 'authority', label: 'Authority', alleged: false, meaning: 'made the legal act or investigation' },
  { id: 'subject', label: 'Subject', alleged: false, meaning: 'who the act, charge or report is about' },
] as const;

/** How exactly a place is known. */
export const precisions = [
  { id: 'site', label: 'site', meaning: 'the very building, base or street' },
  { id: 'district', label: 'district', meaning: 'a quarter of a city' },
  { id: 'city', label: 'city', meaning: 'a town or city' },
  { id: 'area', label: 'area', meaning: 'a stretch of land around a named place' },
  { id: 'country', label: 'country', meaning: 'no nearer than the country' },
] as const;

export const placeSchema = z
  .strictObject({
    name: line('The place as readers know it, e.g. `Mashtal, eastern Baghdad`.', 120),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'ISO 3166-1 alpha-2 code of the country, e.g. `IQ`.' }),
    lat: z.number().min(-90).max(90).optional().meta({
      description:
        'Latitude in decimal degrees (WGS 84), of the place named, as exact as `precision` says and no more.',
    }),
    lon: z.number().min(-180).max(180).optional().meta({ description: 'Longitude in decimal degrees (WGS 84).' }),
    precision: oneOf(precisions, 'How exactly the place is known.'),
  })
  .refine((place) => (place.lat === undefined) === (place.lon === undefined), {
    error: 'half-coordinates',
    params: { code: 'half-coordinates' },
    path: ['lat'],
  })
  .meta({ description: 'Where it happened.' });

export const participantSchema = z
  .strictObject({
    actor: reference('actors', 'Who.'),
    role: oneOf(roles, 'In which role.'),
    sources: z
      .array(reference('sources', 'A source for the role.'))
      .min(1)
      .meta({ description: 'Sources that state the role, at least one.' }),
    note: line('Who says so, or what the role was exactly.', 240).optional(),
  })
  .meta({ description: 'An actor and its role in the event.' });

export type Participant = z.output<typeof participantSchema>;
export type Place = z.output<typeof placeSchema>;

/** Something dated that happened. */
export const eventSchema = z
  .strictObject({
    name: line('The name readers see: what, where, and the date only when needed.', 120),
    kind: oneOf(eventKinds, 'What sort of event.'),
    ...pageFields,
    aliases: z
      .array(aliasSchema)
      .default([])
      .meta({ description: 'Other names of the event or its place, in every script.' }),
    start: date('When it happened or began, local time of the place.'),
    end: date('When it ended, if that is another day.').optional(),
    time_note: line('What sources say differently about the time.', 300).optional(),
    place: placeSchema.optional(),
    participants: z
      .array(participantSchema)
      .default([])
      .meta({ description: 'Actors and their roles, each with its sources.' }),
    figures: z
      .array(figureSchema)
      .default([])
      .meta({ description: 'Every number given, also those that were replaced later.' }),
    responds_to: z
      .array(reference('events', 'An earlier event.'))
      .default([])
      .meta({ description: 'Events this one was, by its author’s own account, a response to.' }),
    part_of: reference('events', 'The longer event this one belongs to.').optional(),
    sources: z
      .array(reference('sources', 'A source.'))
      .default([])
      .meta({ description: 'Sources used for this page beyond those named in other fields.' }),
  })
  .meta({ title: 'Event', description: 'Something dated that happened.' });

export type EventInput = z.input<typeof eventSchema>;
export type Event = z.output<typeof eventSchema>;
