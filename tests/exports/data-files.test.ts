import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/exports/changes.ts';
import { dataView } from '../../src/exports/data-page.ts';
import { bytesOf, formats as exportFormats, jsonText } from '../../src/exports/files/data-file.ts';
import { dataFiles, dataListing } from '../../src/exports/files/data-files.ts';
import { claimReviewFeed, feedItems } from '../../src/exports/json-ld/data-feed.ts';
import { folders } from '../../src/schema/id.ts';
import { graphOf } from '../factories.ts';
import { fullCorpus, shippedCorpus, textOf } from './corpora.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { datasetRecord } from './dataset-record.ts';

const corpora = { shipped: await shippedCorpus(), full: fullCorpus() };

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: {
      name: string;
      type: string;
      format?: string;
      constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
    }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** Whether a text may stand in a column of this type, by the standard's lexical rules. */
const lexical: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe.each(Object.entries(corpora))('the files of the %s dataset', (_, corpus) => {
  const files = new Map([...dataFiles(corpus)].map((file) => [file.path, file]));
  const text = (path: string): string => textOf(files.get(path)!);
  const json = (path: string): unknown => JSON.parse(text(path));
  const resources = (json('datapackage.json') as { resources: Resource[] }).resources;
  const rows = new Map(
    resources
      .filter(({ schema }) => schema)
      .map(({ name, path }) => [name, parseCsv(text(path), { columns: true }) as Record<string, string>[]]),
  );

  it('come with a valid Data Package', () => {
    const ajv = new Ajv({ allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(dataPackageProfile);
    validate(json('datapackage.json'));
    expect(validate.errors).toBeNull();
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('have the size and the sum that the package gives', () => {
    for (const { path, bytes, hash } of resources) {
      const body = Buffer.concat(bytesOf(files.get(path)!.body));
      expect([path, body.byteLength, `sha256:${createHash('sha256').update(body).digest('hex')}`]).toEqual([
        path,
        bytes,
        hash,
      ]);
    }
  });

  it('hold tables that keep to their described types, keys and references', () => {
    for (const { name, schema } of resources) {
      if (!schema) continue;
      const table = rows.get(name)!;
      const keys = table.map((row) => schema.primaryKey.map((field) => row[field]).join('\0'));
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { name: field, type, constraints } of schema.fields)
        for (const row of table) {
          const value = row[field]!;
          if (value === '') expect(constraints?.required, `${name}.${field}`).not.toBe(true);
          else {
            expect(value, `${name}.${field}`).toMatch(lexical[type]!);
            if (constraints?.enum) expect(constraints.enum).toContain(value);
          }
        }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const targets = new Set(
          rows.get(reference.resource)!.map((row) => reference.fields.map((field) => row[field]).join('\0')),
        );
        const broken = table.filter(
          (row) => row[fields[0]!] !== '' && !targets.has(fields.map((field) => row[field]).join('\0')),
        );
        expect(broken, `${name}.${fields.join()}`).toEqual([]);
      }
    }
  });

  it('are listed with their sums in SHA256SUMS, all but the list itself', () => {
    const sums = new Map(
      text('SHA256SUMS')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ') as [string, string])
        .map(([sum, path]) => [path, sum]),
    );
    expect([...sums.keys()].sort()).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS').sort());
    for (const [path, sum] of sums) {
      const bytes = Buffer.concat(bytesOf(files.get(path)!.body));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  it('hold the records as one object in JSON', () => {
    expect(text('claimbook.json')).toBe(jsonText(datasetRecord(corpus)));
    const feed = { ...claimReviewFeed(corpus.graph), dataFeedElement: [...feedItems(corpus.graph)] };
    expect(text('claim-reviews.jsonld')).toBe(jsonText(feed));
  });

  it('say the same in one JSON, per collection and line by line', () => {
    const whole = json('claimbook.json') as Record<string, unknown[]>;
    for (const folder of folders) {
      expect((json(`${folder}.json`) as Record<string, unknown>)[folder]).toEqual(whole[folder]);
      const lines = text(`${folder}.ndjson`).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(whole[folder]);
    }
  });

  it('come with a valid OpenAPI description that names every file', async () => {
    const description = json('openapi.json') as { paths: Record<string, unknown> };
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const undescribed = [...files.keys()].filter(
      (path) => !['SHA256SUMS', 'openapi.json'].includes(path) && !(`/data/${path}` in description.paths),
    );
    expect(undescribed).toEqual([]);
  });

  it('come with a citation file that has all that the format asks for', () => {
    const citation = parseYaml(text('CITATION.cff')) as Record<string, unknown>;
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      message: expect.any(String) as string,
      title: expect.any(String) as string,
    });
    expect(citation['authors']).toEqual([expect.objectContaining({ name: expect.any(String) as string })]);
    expect(citation['date-released']).toBe(changesOf(corpus.graph).find(({ kind }) => kind !== 'open')!.date);
  });

  it('give the same bytes again', () => {
    for (const { path, body } of dataFiles({ ...corpus }))
      expect(Buffer.concat(bytesOf(body)).equals(Buffer.concat(bytesOf(files.get(path)!.body))), path).toBe(true);
  });

  it('all stand on the page about the data', () => {
    const view = dataView(corpus, dataListing(corpus));
    expect(view.groups.flatMap(({ files: rows }) => rows.map(({ name }) => name)).sort()).toEqual(
      [...files.keys()].sort(),
    );
  });

  it('each belong to a format that can be asked for', () => {
    expect([...new Set([...files.values()].map(({ format }) => format))].sort()).toEqual([...exportFormats].sort());
  });
});

describe('a dataset that dates nothing', () => {
  it('has no day of its last change, and is sound all the same', () => {
    const corpus = { graph: graphOf(), body: () => '' };
    const files = new Map([...dataFiles(corpus)].map((file) => [file.path, textOf(file)]));
    expect(JSON.parse(files.get('datapackage.json')!)).not.toHaveProperty('updated');
    expect(parseYaml(files.get('CITATION.cff')!)).not.toHaveProperty('date-released');
    expect(dataView(corpus, [])).not.toHaveProperty('updated');
  });
});
