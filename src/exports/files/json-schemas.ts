import { z } from 'zod';
import { entrySchemas } from '../../schema/entry.ts';
import { folders, idMaxLength, idPattern, type Folder } from '../../schema/id.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { singular } from '../tables/names.ts';

type Schema = Record<string, unknown>;

const id: Schema = {
  type: 'string',
  pattern: idPattern.source,
  maxLength: idMaxLength,
  description: 'File name of the entry and last part of its address.',
};
const version: Schema = {
  type: 'string',
  pattern: String.raw`^\d+\.\d+\.\d+$`,
  description: 'Version of the format, which a file gives once.',
};
const key: Schema = {
  type: 'string',
  pattern: `^(${folders.join('|')})/[a-z0-9-]+$`,
  description: 'Collection and id.',
};
const ids = (description: string, items: Schema = id): Schema => ({ type: 'array', items, description });

/** JSON Schema (2020-12) of the records of one collection, as they stand in the exported JSON. */
export function recordSchema(folder: Folder): Schema {
  const entry = z.toJSONSchema(entrySchemas[folder].schema, { io: 'output', target: 'draft-2020-12' }) as Schema & {
    properties: Schema;
    required: string[];
  };
  const { properties, required, ...rest } = entry;
  const added = addedProperties(folder);
  return {
    ...rest,
    $id: canonicalUrl(`data/${schemaPath(folder)}`),
    properties: {
      schema_version: version,
      id,
      page: { type: 'string', format: 'uri', description: 'Address of its page.' },
      ...properties,
      ...added,
    },
    required: ['id', 'page', ...required, ...Object.keys(added)],
  };
}

/** JSON Schema of `claimbook.json` and of the files of one collection, which names those of the records. */
export function datasetSchema(): Schema {
  const refOf = (folder: Folder): string => canonicalUrl(`data/${schemaPath(folder)}`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: canonicalUrl('data/schemas/dataset.schema.json'),
    ...datasetShape(refOf),
  };
}

/** The same without a name of its own; `refOf` says where the schema of a record stands. */
export function datasetShape(refOf: (folder: Folder) => string): Schema {
  const lists = folders.map((folder) => [
    folder,
    {
      type: 'array',
      items: { $ref: refOf(folder) },
      description: entrySchemas[folder].schema.description,
    },
  ]);
  const head = {
    schema_version: version,
    name: { type: 'string' },
    page: { type: 'string', format: 'uri' },
    licence: { type: 'string', format: 'uri' },
  };
  return {
    title: 'Dataset',
    type: 'object',
    properties: { ...head, ...Object.fromEntries(lists) },
    required: Object.keys(head),
    additionalProperties: false,
  };
}

/** Path of a collection's schema below `/data/`. */
export function schemaPath(folder: Folder): string {
  return `schemas/${singular(folder)}.schema.json`;
}

function addedProperties(folder: Folder): Schema {
  if (folder === 'sources') return {};
  const text = {
    body: { type: 'string', description: 'Its text in Markdown as written; links are relative to the entry’s file.' },
    links: ids('Entries its text links to.', key),
    citations: ids('Sources its text cites, in the order in which readers see them numbered.'),
  };
  return folder === 'claims'
    ? {
        ...text,
        origins: ids('Origins of its evidence, largest first.', origin),
        independent_origins: { type: 'integer', minimum: 0 },
      }
    : text;
}

const origin: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string', description: 'What its sources share.' },
    because: { enum: ['same-copy', 'same-publisher', 'same-party', 'derived', 'single', 'unseen'] },
    actor: { ...id, description: 'The actor whose word it is.' },
    sources: ids('Its sources.'),
    counts: { type: 'boolean', description: 'Whether it counts as an independent origin.' },
  },
  required: ['name', 'because', 'sources', 'counts'],
  additionalProperties: false,
};
