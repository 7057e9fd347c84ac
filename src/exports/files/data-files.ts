import { folders, type Folder } from '../../schema/id.ts';
import { words } from '../../words/words.ts';
import { lastChangeOfAll } from '../changes.ts';
import type { Corpus } from '../corpus.ts';
import { claimReviewFeed, feedItems } from '../json-ld/data-feed.ts';
import { recordHead, recordOf, type EntryRecord } from '../records.ts';
import { csvOf } from '../tables/csv.ts';
import { sqliteOf } from '../tables/sqlite.ts';
import type { Table } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';
import { citationFile } from './citation-file.ts';
import { jsonText, listed, type DataFile, type ListedFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { datasetSchema, recordSchema, schemaPath } from './json-schemas.ts';
import { listMember, memberText, objectOf } from './long-json.ts';
import { LongText, longText } from './long-text.ts';
import { openApi } from './openapi.ts';

const about = words.exports.files;

/**
 * Every file below `/data/`, the sums of all others last. Each is made when it is asked for, so that whoever writes
 * them need not hold them all: at ten thousand entries they are 250 MB.
 */
export function* dataFiles(corpus: Corpus): Generator<DataFile, void> {
  const all: ListedFile[] = [];
  function* keep(files: Iterable<DataFile>, list: ListedFile[] = []): Generator<DataFile, ListedFile[]> {
    for (const file of files) {
      const one = listed(file);
      list.push(one);
      all.push(one);
      yield file;
    }
    return list;
  }
  const updated = lastChangeOfAll(corpus.graph);
  const whole = yield* keep(jsonFiles(corpus));
  const tables = tablesOf(corpus);
  yield* keep([sqliteFile(tables), reviewsFile(corpus)], whole);
  const csv = yield* keep(csvFiles(tables));
  const described = tables.map((table, index) => ({ table, file: csv[index]! }));
  yield* keep([packageFile(jsonText(dataPackage(described, whole, updated)))]);
  yield* keep(schemaFiles());
  yield* keep([
    { path: 'CITATION.cff', format: 'package', type: 'text/yaml', about: about.citation, body: citationFile(updated) },
  ]);
  yield* keep([schemaFile('openapi.json', 'application/json', about.openapi, openApi(all))]);
  yield { path: 'SHA256SUMS', format: 'package', type: 'text/plain', about: about.sums, body: checksums(all) };
}

/** What is said of every file below `/data/`, without keeping any of them. */
export function dataListing(corpus: Corpus): ListedFile[] {
  return Array.from(dataFiles(corpus), listed);
}

/** Lines that `sha256sum --check` takes, run in the folder that holds the files. */
function checksums(files: readonly ListedFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

function* jsonFiles(corpus: Corpus): Generator<DataFile> {
  const head = Object.entries(recordHead()).map(([name, value]) => memberText(name, value));
  const lists = new Map(folders.map((folder) => [folder, recordLists(corpus, folder)]));
  yield {
    path: 'claimbook.json',
    format: 'json',
    type: 'application/json',
    about: about.json,
    body: objectOf([...head, ...[...lists.values()].map(({ member }) => member)]),
  };
  for (const [folder, { member, lines }] of lists) {
    yield {
      path: `${folder}.json`,
      format: 'json',
      type: 'application/json',
      about: about.collection(folder),
      body: objectOf([...head, member]),
    };
    yield {
      path: `${folder}.ndjson`,
      format: 'ndjson',
      type: 'application/x-ndjson',
      about: about.lines(folder),
      body: lines,
    };
  }
}

/** The records of a folder as a member of an object, which stands in two files, and one a line. */
function recordLists(corpus: Corpus, folder: Folder) {
  const lines = new LongText();
  function* records(): Generator<EntryRecord> {
    for (const entry of corpus.graph.all(folder)) {
      const record = recordOf(corpus, entry);
      lines.add(`${JSON.stringify(record)}\n`);
      yield record;
    }
  }
  return { member: listMember(folder, records()), lines: lines.pieces() };
}

function* csvFiles(tables: readonly Table[]): Generator<DataFile> {
  for (const table of tables)
    yield {
      path: `csv/${table.name}.csv`,
      format: 'csv',
      type: 'text/csv; charset=utf-8',
      about: table.description,
      body: longText(csvOf(table)),
    };
}

function sqliteFile(tables: readonly Table[]): DataFile {
  return {
    path: 'claimbook.sqlite',
    format: 'sqlite',
    type: 'application/vnd.sqlite3',
    about: about.sqlite,
    body: sqliteOf(tables),
  };
}

function reviewsFile({ graph }: Corpus): DataFile {
  const head = Object.entries(claimReviewFeed(graph)).map(([name, value]) => memberText(name, value));
  return {
    path: 'claim-reviews.jsonld',
    format: 'jsonld',
    type: 'application/ld+json',
    about: about.reviews,
    body: objectOf([...head, listMember('dataFeedElement', feedItems(graph))]),
  };
}

function packageFile(body: string): DataFile {
  return { path: 'datapackage.json', format: 'package', type: 'application/json', about: about.package, body };
}

function* schemaFiles(): Generator<DataFile> {
  const type = 'application/schema+json';
  yield schemaFile('schemas/dataset.schema.json', type, about.schema, datasetSchema());
  for (const folder of folders) yield schemaFile(schemaPath(folder), type, about.schema, recordSchema(folder));
}

function schemaFile(path: string, type: string, sentence: string, schema: unknown): DataFile {
  return { path, format: 'schemas', type, about: sentence, body: jsonText(schema) };
}
