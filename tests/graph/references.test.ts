import { z } from 'zod';
import { expect, test } from 'vitest';
import { referenceFields } from '../../src/graph/references.ts';
import { unwrap } from '../../src/schema/describe.ts';
import { entrySchemas } from '../../src/schema/entry.ts';
import { collections, type Collection } from '../../src/schema/id.ts';
import { actor, claim, graphOf, source } from '../factories.ts';

/** Every field of a schema that holds the id of an entry, as the table writes it. */
function referencesIn(schema: z.ZodType, path = ''): { field: string; to: Collection }[] {
  const to = schema.meta()?.['reference'] ?? unwrap(schema).meta()?.['reference'];
  if (to) return [{ field: path, to: to as Collection }];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return referencesIn(inner.element as z.ZodType, `${path}[]`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([name, field]) =>
    referencesIn(field as z.ZodType, path ? `${path}.${name}` : name),
  );
}

test('the table names every reference field of every schema, and no other', () => {
  const inSchemas = collections.flatMap((from) =>
    referencesIn(entrySchemas[from].schema).map((reference) => ({ from, ...reference })),
  );
  const order = (rows: readonly { from: string; field: string; to: string }[]) =>
    rows.map(({ from, field, to }) => `${from} ${field} ${to}`).sort();
  expect(order(referenceFields)).toEqual(order(inSchemas));
});

test('each reference can be followed both ways', () => {
  const graph = graphOf(
    claim('c', { claimants: ['ada'], evidence: [{ source: 's', stance: 'supports', says: 'x', relays: 'ada' }] }),
    actor('ada'),
    source('s'),
  );
  expect(graph.from('claims/c').map(({ to, field }) => `${field} ${to}`)).toEqual([
    'claimants[] actors/ada',
    'evidence[].source sources/s',
    'evidence[].relays actors/ada',
  ]);
  expect(graph.to('actors/ada').map(({ from, path }) => `${from} ${path.join('.')}`)).toEqual([
    'claims/c claimants.0',
    'claims/c evidence.0.relays',
  ]);
});

test('an entry that is not there is found as nothing, and asked for as one that must exist raises', () => {
  const graph = graphOf(actor('ada'));
  expect(graph.find('actors', 'bob')).toBeUndefined();
  expect(() => graph.get('actors', 'bob')).toThrow(RangeError);
  expect(graph.get('actors', 'ada').id).toBe('ada');
  expect(graph.all('events')).toEqual([]);
});
