import { keyOf, type Collection, type EntryKey, type Folder } from '../schema/id.ts';
import type { Range } from '../problems/problem.ts';
import type { Entry } from '../reader/entry.ts';

/**
 * Every field that names another entry. `[]` stands for each item of a list. The graph, its rules and the
 * backlinks of all pages derive from this table; a test holds it against the schemas.
 */
export const referenceFields = [
  { from: 'claims', field: 'claimants[]', to: 'actors' },
  { from: 'claims', field: 'about.actors[]', to: 'actors' },
  { from: 'claims', field: 'about.events[]', to: 'events' },
  { from: 'claims', field: 'appearances[].source', to: 'sources' },
  { from: 'claims', field: 'evidence[].source', to: 'sources' },
  { from: 'claims', field: 'evidence[].relays', to: 'actors' },
  { from: 'claims', field: 'accounts[].actors[]', to: 'actors' },
  { from: 'claims', field: 'accounts[].sources[]', to: 'sources' },
  { from: 'claims', field: 'reviews[].source', to: 'sources' },
  { from: 'claims', field: 'related[].claim', to: 'claims' },
  { from: 'actors', field: 'relations[].actor', to: 'actors' },
  { from: 'actors', field: 'relations[].sources[]', to: 'sources' },
  { from: 'actors', field: 'designations[].by', to: 'actors' },
  { from: 'actors', field: 'designations[].sources[]', to: 'sources' },
  { from: 'actors', field: 'sources[]', to: 'sources' },
  { from: 'events', field: 'participants[].actor', to: 'actors' },
  { from: 'events', field: 'participants[].sources[]', to: 'sources' },
  { from: 'events', field: 'figures[].actor', to: 'actors' },
  { from: 'events', field: 'figures[].sources[]', to: 'sources' },
  { from: 'events', field: 'responds_to[]', to: 'events' },
  { from: 'events', field: 'part_of', to: 'events' },
  { from: 'events', field: 'sources[]', to: 'sources' },
  { from: 'sources', field: 'derived_from[]', to: 'sources' },
  { from: 'sources', field: 'speaks_for', to: 'actors' },
] as const satisfies readonly { from: Collection; field: string; to: Collection }[];

/** Name of a reference: a field of the table, or where in prose it stands. */
export type ReferenceField = (typeof referenceFields)[number]['field'] | 'link' | 'citation';

/** One reference from an entry to another. */
export interface Reference {
  from: EntryKey;
  to: EntryKey;
  field: ReferenceField;
  /** The field with its positions, e.g. `['evidence', 2, 'source']`; empty for prose. */
  path: readonly PropertyKey[];
  /** Where in prose it stands. */
  at?: Range;
  /** The heading linked to. */
  fragment?: string;
}

/** Every reference an entry makes, in fields and in prose. All share the text of its key, which makes it quick to look up. */
export function referencesOf(entry: Entry<Folder>, from = keyOf(entry.folder, entry.id)): Reference[] {
  const inFields = referenceFields
    .filter((row) => row.from === entry.folder)
    .flatMap((row) =>
      valuesAt(entry.data, row.field).map(({ value, path }): Reference => ({
        from,
        to: `${row.to}/${value}`,
        field: row.field,
        path,
      })),
    );
  const links = (entry.prose?.links ?? []).map(({ to, at, fragment }): Reference => ({
    from,
    to,
    field: 'link',
    path: [],
    at,
    ...(fragment ? { fragment } : {}),
  }));
  const citations = (entry.prose?.citations ?? []).map(({ id, at }): Reference => ({
    from,
    to: `sources/${id}`,
    field: 'citation',
    path: [],
    at,
  }));
  return [...inFields, ...links, ...citations];
}

/** The texts at a field of the table, each with its path. */
export function valuesAt(data: unknown, field: string): { value: string; path: PropertyKey[] }[] {
  let found: { value: unknown; path: PropertyKey[] }[] = [{ value: data, path: [] }];
  for (const part of field.split('.')) {
    const name = part.replace('[]', '');
    found = found.flatMap(({ value, path }) => {
      const next = (value as Record<string, unknown> | undefined)?.[name];
      if (!part.endsWith('[]')) return [{ value: next, path: [...path, name] }];
      return Array.isArray(next)
        ? next.map((item: unknown, index) => ({ value: item, path: [...path, name, index] }))
        : [];
    });
  }
  return found.filter((one): one is { value: string; path: PropertyKey[] } => typeof one.value === 'string');
}
