import { collections, folders, type Folder } from '../../schema/id.ts';
import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { singular } from '../tables/names.ts';
import { schemaVersion } from '../version.ts';
import type { ListedFile } from './data-file.ts';
import { datasetShape, recordSchema } from './json-schemas.ts';

type Operation = Record<string, unknown>;

/** OpenAPI 3.1 description of everything that can be asked for by address. All of it is files: only GET, no keys, no limits of our own. */
export function openApi(files: readonly ListedFile[]): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: site.name,
      summary: site.tagline,
      description: 'A static dataset: every address is a file that changes only when the content does.',
      version: schemaVersion,
      contact: { name: site.publisher.name, email: site.publisher.email },
      license: { name: site.contentLicence.name, url: site.contentLicence.url },
    },
    servers: [{ url: canonicalUrl('').replace(/\/$/, '') }],
    externalDocs: { url: canonicalUrl('data/'), description: 'What each file holds, with examples.' },
    paths: {
      ...Object.fromEntries(files.map((file) => [`/data/${file.path}`, { get: fileOperation(file) }])),
      ...Object.fromEntries(collections.flatMap(entryPaths)),
      '/feed.xml': { get: plain('feedAtom', 'New and corrected claims.', 'application/atom+xml') },
      '/feed.json': { get: plain('feedJson', 'New and corrected claims.', 'application/feed+json') },
      '/events.ics': { get: plain('calendar', 'All events as a calendar.', 'text/calendar') },
    },
    components: {
      schemas: {
        dataset: datasetShape(refOf),
        ...Object.fromEntries(folders.map((folder) => [singular(folder), inlined(folder)])),
      },
    },
  };
}

function fileOperation(file: ListedFile): Operation {
  const collection = folders.find((name) => file.path === `${name}.json`);
  const schema =
    file.path === 'claimbook.json' || collection ? { schema: { $ref: '#/components/schemas/dataset' } } : {};
  return {
    operationId: `data_${file.path.replace(/[^A-Za-z0-9]+/g, '_')}`,
    summary: file.about,
    responses: { 200: { description: 'The file.', content: { [file.type.replace(/;.*$/, '')]: schema } } },
  };
}

function entryPaths(collection: (typeof collections)[number]): [string, unknown][] {
  const name = singular(collection);
  const parameters = [
    { name: 'id', in: 'path', required: true, description: `Id of the ${name}.`, schema: { type: 'string' } },
  ];
  const missing = { 404: { description: `There is no ${name} of this id.` } };
  const one = (suffix: string, operation: Operation): [string, unknown] => [
    `/${collection}/{id}${suffix}`,
    { parameters, get: { ...operation, responses: { ...(operation['responses'] as object), ...missing } } },
  ];
  const json = {
    operationId: `${name}Json`,
    summary: `One ${name}.`,
    responses: {
      200: {
        description: 'The record.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
      },
    },
  };
  const paths = [
    one('.json', json),
    one('.md', plain(`${name}Markdown`, `The page of one ${name} as Markdown.`, 'text/markdown')),
  ];
  if (collection !== 'actors' && collection !== 'events') return paths;
  const about = `New and corrected claims that name one ${name}.`;
  return [
    ...paths,
    one('/feed.xml', plain(`${name}FeedAtom`, about, 'application/atom+xml')),
    one('/feed.json', plain(`${name}FeedJson`, about, 'application/feed+json')),
  ];
}

function plain(operationId: string, summary: string, type: string): Operation {
  return { operationId, summary, responses: { 200: { description: summary, content: { [type]: {} } } } };
}

function refOf(folder: Folder): string {
  return `#/components/schemas/${singular(folder)}`;
}

/** The schema of a record as a part of another document, where a name of its own would make its references lead elsewhere. */
function inlined(folder: Folder): Record<string, unknown> {
  const { $id: _id, $schema: _schema, ...schema } = recordSchema(folder);
  return schema;
}
