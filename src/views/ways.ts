import type { Graph } from '../graph/graph.ts';
import { referenceFields, type Reference, type ReferenceField } from '../graph/references.ts';
import type { Collection, EntryKey } from '../schema/id.ts';

/** References by the entry that makes them. */
export type ByEntry = ReadonlyMap<EntryKey, readonly Reference[]>;

/** All references to an entry from entries of one collection in one field. */
export interface Way {
  /** Anchor of its part of the list of all references. */
  id: string;
  collection: Collection;
  field: ReferenceField;
  from: ByEntry;
}

/** How others refer to an entry: by collection, then in the order of the table. Itself and the site's own pages are left out. */
export interface Ways {
  to: EntryKey;
  all: readonly Way[];
}

/** Order in which collections and fields are shown. */
const collections = ['claims', 'events', 'actors', 'sources'] as const;
const fields: readonly ReferenceField[] = [...new Set(referenceFields.map(({ field }) => field)), 'link', 'citation'];

/** How others refer to the entry with this key. */
export function waysTo(graph: Graph, key: EntryKey): Ways {
  const references = graph.to(key).filter(({ from }) => from !== key);
  const byId = Map.groupBy(references, ({ from, field }) => wayId(from.slice(0, from.indexOf('/')), field));
  const all = collections.flatMap((collection) =>
    fields.flatMap((field): Way[] => {
      const id = wayId(collection, field);
      const own = byId.get(id);
      return own ? [{ id, collection, field, from: Map.groupBy(own, ({ from }) => from) }] : [];
    }),
  );
  return { to: key, all };
}

/** The references of one way. */
export function inWay({ all }: Ways, collection: Collection, field: ReferenceField): ByEntry {
  return all.find((way) => way.collection === collection && way.field === field)?.from ?? new Map();
}

/** The references of every way from entries of one collection, those of an entry in the order of the ways. */
export function inAnyWay({ all }: Ways, collection: Collection): ByEntry {
  const [first, ...more] = all.filter((way) => way.collection === collection);
  const joined = new Map(first?.from);
  for (const { from } of more)
    for (const [key, references] of from) joined.set(key, [...(joined.get(key) ?? []), ...references]);
  return joined;
}

function wayId(collection: string, field: ReferenceField): string {
  return `${collection}-${field.replace(/[^a-z]+/g, '-').replace(/-$/, '')}`;
}
