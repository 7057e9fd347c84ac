import { actorSchema, type Actor } from './actor.ts';
import { claimSchema, type Claim } from './claim.ts';
import { eventSchema, type Event } from './event.ts';
import type { Folder } from './id.ts';
import { pageSchema, type Page } from './page.ts';
import { sourceSchema, type Source } from './source.ts';

/** The law of each folder: its schema and the ending its files have. */
export const entrySchemas = {
  claims: { schema: claimSchema, extension: '.mdx' },
  actors: { schema: actorSchema, extension: '.mdx' },
  events: { schema: eventSchema, extension: '.mdx' },
  sources: { schema: sourceSchema, extension: '.yaml' },
  pages: { schema: pageSchema, extension: '.mdx' },
} as const satisfies Record<Folder, unknown>;

/** What a checked entry of each folder holds. */
export interface EntryData {
  claims: Claim;
  actors: Actor;
  events: Event;
  sources: Source;
  pages: Page;
}
