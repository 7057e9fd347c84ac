import { defineCollection } from 'astro:content';
import { contentLoader } from './loader.ts';
import { actorSchema } from './schema/actor.ts';
import { claimSchema } from './schema/claim.ts';
import { eventSchema } from './schema/event.ts';
import { pageSchema } from './schema/page.ts';
import { sourceSchema } from './schema/source.ts';

export const collections = {
  claims: defineCollection({ loader: contentLoader('claims'), schema: claimSchema }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: actorSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: pageSchema }),
};
