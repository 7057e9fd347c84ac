import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { datasetSchema, recordSchema } from '../../src/exports/files/json-schemas.ts';
import { fieldsOf, recordFile } from '../../src/exports/records.ts';
import { entrySchemas } from '../../src/schema/entry.ts';
import { folders } from '../../src/schema/id.ts';
import { fullCorpus, shippedCorpus } from './corpora.ts';
import { datasetRecord } from './dataset-record.ts';

const corpora = { shipped: await shippedCorpus(), full: fullCorpus() };

function validator() {
  // Our fields say what they name (`reference`), which is no keyword of the standard.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    keywords: ['reference'],
    schemas: folders.map(recordSchema),
  });
  formats.default(ajv);
  return ajv.compile(datasetSchema());
}

describe.each(Object.entries(corpora))('the records of the %s dataset', (_, corpus) => {
  const dataset = datasetRecord(corpus);

  it('are valid by the published schemas', () => {
    const validate = validator();
    validate(JSON.parse(JSON.stringify(dataset)));
    expect(validate.errors).toBeNull();
  });

  it('are valid by the schema of their collection when each has a file of its own', () => {
    for (const folder of folders) {
      const ajv = new Ajv2020({ strict: true, keywords: ['reference'] });
      formats.default(ajv);
      const validate = ajv.compile(recordSchema(folder));
      for (const entry of corpus.graph.all(folder)) {
        validate(JSON.parse(JSON.stringify(recordFile(corpus, entry))));
        expect(validate.errors, entry.file).toBeNull();
      }
    }
  });

  it('hold every entry with its text', () => {
    for (const folder of folders) {
      expect(dataset[folder].map(({ id }) => id)).toEqual(corpus.graph.all(folder).map(({ id }) => id));
      if (folder !== 'sources') for (const { body } of dataset[folder]) expect(body).not.toBe('');
    }
  });

  it('give back the fields they were made of', () => {
    for (const entry of corpus.graph.entries.values()) {
      const fields = fieldsOf(JSON.parse(JSON.stringify(recordFile(corpus, entry))) as Record<string, unknown>);
      expect(entrySchemas[entry.folder].schema.parse(fields)).toEqual(entry.data);
    }
  });

  it('name only entries that are there', () => {
    const ids = Object.fromEntries(folders.map((folder) => [folder, new Set(dataset[folder].map(({ id }) => id))]));
    for (const folder of folders)
      for (const { links = [], citations = [], origins = [] } of dataset[folder]) {
        for (const link of links) expect(corpus.graph.entries.has(link)).toBe(true);
        for (const id of [...citations, ...origins.flatMap(({ sources }) => sources)])
          expect(ids['sources']!.has(id)).toBe(true);
      }
  });
});

describe('the published schemas', () => {
  it('refuse a field they do not know, and a record without its address', () => {
    const validate = validator();
    const { claims, ...rest } = datasetRecord(corpora.full);
    const { page: _, ...nowhere } = claims[0]!;
    expect(validate({ ...rest, claims: [{ ...claims[0], extra: 1 }] })).toBe(false);
    expect(validate({ ...rest, claims: [nowhere] })).toBe(false);
    expect(validate({ ...rest, claims: [claims[0]] })).toBe(true);
  });
});
