import { perSubject } from '../graph/per-graph.ts';
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
  /** References in any way by collection, those of an entry in the order of the ways. Collections of none are left out. */
  any: ReadonlyMap<Collection, ByEntry>;
}

/** Order in which collections and fields are shown. */
const collections = ['claims', 'events', 'actors', 'sources'] as const;
const fields: readonly ReferenceField[] = [...new Set(referenceFields.map(({ field }) => field)), 'link', 'citation'];

/** Every way there can be, in the order in which they are shown, and the place of each in it. */
const possible = collections.flatMap((collection) =>
  fields.map((field): Omit<Way, 'from'> => ({ id: wayId(collection, field), collection, field })),
);
const places: ReadonlyMap<string, ReadonlyMap<ReferenceField, number>> = new Map(
  collections.map((collection, index) => [
    collection,
    new Map(fields.map((field, at) => [field, index * fields.length + at])),
  ]),
);

/** How others refer to the entry with this key. */
export const waysTo = perSubject((graph, key: EntryKey): Ways => {
  const byPlace: Map<EntryKey, Reference[]>[] = [];
  for (const reference of graph.to(key)) {
    const { from, field } = reference;
    const place = from === key ? undefined : places.get(from.slice(0, from.indexOf('/')))?.get(field);
    if (place === undefined) continue;
    const byEntry = (byPlace[place] ??= new Map<EntryKey, Reference[]>());
    const own = byEntry.get(from);
    if (own) own.push(reference);
    else byEntry.set(from, [reference]);
  }
  const all = byPlace.flatMap((from, place): Way => ({ ...possible[place]!, from }));
  const byCollection = Map.groupBy(all, ({ collection }) => collection);
  return { to: key, all, any: new Map([...byCollection].map(([collection, ways]) => [collection, joined(ways)])) };
});

function joined([first, ...more]: readonly Way[]): ByEntry {
  if (more.length === 0) return first!.from;
  const all = new Map(first!.from);
  for (const { from } of more)
    for (const [key, references] of from) all.set(key, [...(all.get(key) ?? []), ...references]);
  return all;
}

/** The references of one way. */
export function inWay({ all }: Ways, collection: Collection, field: ReferenceField): ByEntry {
  return all.find((way) => way.collection === collection && way.field === field)?.from ?? new Map();
}

/** The references of every way from entries of one collection, those of an entry in the order of the ways. */
export function inAnyWay({ any }: Ways, collection: Collection): ByEntry {
  return any.get(collection) ?? new Map();
}

function wayId(collection: Collection, field: ReferenceField): string {
  return `${collection}-${field.replace(/[^a-z]+/g, '-').replace(/-$/, '')}`;
}
