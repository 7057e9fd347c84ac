import { z } from 'zod';
import { entrySchemas } from '../../schema/entry.ts';
import type { Collection } from '../../schema/id.ts';
import { site } from '../../site.ts';
import type { Generated } from '../generated.ts';

/** Where the JSON Schemas stand, seen from the root of the repository. */
export const schemaFolder = 'schemas';

const names: Readonly<Record<Collection, string>> = {
  claims: 'claim',
  actors: 'actor',
  events: 'event',
  sources: 'source',
};

/**
 * JSON Schemas (draft 7, which editors know best) of what may be written in the four entries, by file name.
 * They say less than `npm run check`: what only a rule can tell, such as a day that does not exist, is left to it.
 */
export function jsonSchemas(): Generated {
  return new Map(
    Object.entries(names).map(([collection, name]) => [`${name}.json`, jsonSchema(collection as Collection, name)]),
  );
}

function jsonSchema(collection: Collection, name: string): string {
  const { $schema, ...schema } = z.toJSONSchema(entrySchemas[collection].schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema: made }) => {
      // `2024` alone is a number to YAML and a year to check.
      if (isDate(zodSchema)) made.type = ['string', 'integer'] as unknown as 'string';
    },
  });
  const whole = { $schema, $id: `${site.repository}/blob/${site.branch}/${schemaFolder}/${name}.json`, ...schema };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function isDate(schema: z.core.$ZodTypes): boolean {
  const { checks } = schema._zod.def;
  return checks?.some((check) => (check._zod.def as { params?: { code?: unknown } }).params?.code === 'date') ?? false;
}
