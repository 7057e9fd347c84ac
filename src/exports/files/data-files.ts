import { folders } from '../../schema/id.ts';
import { words } from '../../words/words.ts';
import { lastChangeOfAll } from '../changes.ts';
import type { Corpus } from '../corpus.ts';
import { claimReviewFeed } from '../json-ld/data-feed.ts';
import { datasetRecord, recordHead } from '../records.ts';
import { csvOf } from '../tables/csv.ts';
import { sqliteOf } from '../tables/sqlite.ts';
import { tablesOf } from '../tables/tables.ts';
import { citationFile } from './citation-file.ts';
import { digestOf, jsonText, type DataFile } from './data-file.ts';
import { dataPackage, type TableFile } from './data-package.ts';
import { datasetSchema, recordSchema, schemaPath } from './json-schemas.ts';
import { openApi } from './openapi.ts';

const about = words.exports.files;

/** Every file below `/data/`, the sums of all others last. Made once for a corpus: the page that lists them and the files themselves both ask. */
export function dataFiles(corpus: Corpus): readonly DataFile[] {
  const files = made.get(corpus) ?? makeFiles(corpus);
  made.set(corpus, files);
  return files;
}

const made = new WeakMap<Corpus, readonly DataFile[]>();

function makeFiles(corpus: Corpus): DataFile[] {
  const updated = lastChangeOfAll(corpus.graph);
  const tables = tablesOf(corpus);
  const json = jsonFiles(corpus);
  const csv = tables.map((table): TableFile => ({
    table,
    file: {
      path: `csv/${table.name}.csv`,
      format: 'csv',
      type: 'text/csv; charset=utf-8',
      about: table.description,
      body: csvOf(table),
    },
  }));
  const sqlite: DataFile = {
    path: 'claimbook.sqlite',
    format: 'sqlite',
    type: 'application/vnd.sqlite3',
    about: about.sqlite,
    body: sqliteOf(tables),
  };
  const reviews: DataFile = {
    path: 'claim-reviews.jsonld',
    format: 'jsonld',
    type: 'application/ld+json',
    about: about.reviews,
    body: jsonText(claimReviewFeed(corpus.graph)),
  };
  const content = [...json, sqlite, reviews];
  const described: DataFile[] = [
    ...content,
    ...csv.map(({ file }) => file),
    {
      path: 'datapackage.json',
      format: 'package',
      type: 'application/json',
      about: about.package,
      body: jsonText(dataPackage(csv, content, updated)),
    },
    ...schemaFiles(),
    { path: 'CITATION.cff', format: 'package', type: 'text/yaml', about: about.citation, body: citationFile(updated) },
  ];
  const files: DataFile[] = [
    ...described,
    {
      path: 'openapi.json',
      format: 'schemas',
      type: 'application/json',
      about: about.openapi,
      body: jsonText(openApi(described)),
    },
  ];
  return [
    ...files,
    { path: 'SHA256SUMS', format: 'package', type: 'text/plain', about: about.sums, body: checksums(files) },
  ];
}

/** Lines that `sha256sum --check` takes, run in the folder that holds the files. */
export function checksums(files: readonly DataFile[]): string {
  return files.map((file) => `${digestOf(file)}  ${file.path}\n`).join('');
}

function jsonFiles(corpus: Corpus): DataFile[] {
  const dataset = datasetRecord(corpus);
  const head = recordHead();
  return [
    { path: 'claimbook.json', format: 'json', type: 'application/json', about: about.json, body: jsonText(dataset) },
    ...folders.flatMap((folder): DataFile[] => [
      {
        path: `${folder}.json`,
        format: 'json',
        type: 'application/json',
        about: about.collection(folder),
        body: jsonText({ ...head, [folder]: dataset[folder] }),
      },
      {
        path: `${folder}.ndjson`,
        format: 'ndjson',
        type: 'application/x-ndjson',
        about: about.lines(folder),
        body: dataset[folder].map((record) => `${JSON.stringify(record)}\n`).join(''),
      },
    ]),
  ];
}

function schemaFiles(): DataFile[] {
  const file = (path: string, schema: unknown): DataFile => ({
    path,
    format: 'schemas',
    type: 'application/schema+json',
    about: about.schema,
    body: jsonText(schema),
  });
  return [
    file('schemas/dataset.schema.json', datasetSchema()),
    ...folders.map((folder) => file(schemaPath(folder), recordSchema(folder))),
  ];
}
