import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/graph/dataset.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { bodyOf } from '../../src/reader/body.ts';
import { datasetRecord } from '../exports/dataset-record.ts';
import { importFiles, snapshot } from './run.ts';

const content = await readDataset('content');
const bodyIn = (directory: string) => (entry: Entry) => bodyOf(readFileSync(join(directory, entry.file), 'utf8'));
const dataset = datasetRecord({ graph: content.graph, body: bodyIn('content') });

function entriesOf(graph: Graph, directory: string): unknown[] {
  return [...graph.entries].map(([key, entry]) => [
    key,
    entry.data,
    entry.prose ? bodyIn(directory)(entry) : undefined,
  ]);
}

describe('importing our own export', () => {
  it('gives the same entries back, fields and texts', async () => {
    const { out, graph, report } = await importFiles({ 'claimbook.json': dataset });
    expect(entriesOf(graph, out)).toEqual(entriesOf(content.graph, 'content'));
    expect(report.records.imported).toBe(content.graph.entries.size);
    expect(report.records.total).toBe(report.records.imported);
  });

  it('gives the same dataset record back', async () => {
    const { out, graph } = await importFiles({ 'claimbook.json': dataset });
    expect(datasetRecord({ graph, body: bodyIn(out) })).toEqual(dataset);
  });

  it('reads the lists one record a line too, and merges what stands in both', async () => {
    const lines = (folder: 'claims' | 'actors' | 'events' | 'sources' | 'pages') =>
      dataset[folder].map((record) => `${JSON.stringify(record)}\n`).join('');
    const { report, problems, graph } = await importFiles({
      'actors.ndjson': lines('actors'),
      'claims.ndjson': lines('claims'),
      'events.ndjson': lines('events'),
      'pages.ndjson': lines('pages'),
      'sources.ndjson': lines('sources'),
      'again.json': { claims: dataset.claims },
    });
    expect(problems).toEqual([]);
    expect(graph.entries.size).toBe(content.graph.entries.size);
    expect(report.records.merged).toBe(dataset.claims.length);
  });

  it('changes nothing the second time', async () => {
    const { out } = await importFiles({ 'claimbook.json': dataset });
    const before = snapshot(out);
    const { report } = await importFiles({ 'claimbook.json': dataset }, { out });
    expect(snapshot(out)).toEqual(before);
    expect(report.files).toMatchObject({ created: 0, updated: 0 });
  });

  it('lists a second entry that says something else under the same id', async () => {
    const [first] = dataset.sources;
    const { report } = await importFiles({
      'one.json': { sources: [first] },
      'two.json': { sources: [{ ...first, publisher: 'Somebody else' }] },
    });
    expect(report.outcomes.map((one) => ('reason' in one ? one.reason : one.outcome))).toEqual(['imported', 'same-id']);
  });
});
