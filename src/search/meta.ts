import type { Graph } from '../graph/graph.ts';
import type { ReferenceField } from '../graph/references.ts';
import { actorKinds } from '../schema/actor.ts';
import { eventKinds } from '../schema/event.ts';
import { keyOf, type Collection } from '../schema/id.ts';
import { sourceKinds } from '../schema/source.ts';
import { termOf } from '../schema/vocabulary.ts';
import { dateView } from '../views/dates.ts';

/** What the full-text index is told of an entry beside its text. */
export interface SearchMeta {
  /** Pairs of filter and value; a filter may occur more than once. */
  filters: { name: SearchFilter; value: string }[];
  /** What results show, and what is searched with a weight of its own. */
  meta: { name: 'names' | 'claim' | 'summary' | 'about'; value: string }[];
  /** Sorts by date: the beginning of the date, which sorts as text. */
  date: string;
}

/** Filters of the full-text index beside the type. `entry` picks single entries. */
export type SearchFilter = 'entry' | 'rating' | 'actor' | 'event' | 'year' | 'kind';

/** What the full-text index is told of an entry. */
export function searchMeta(graph: Graph, collection: Collection, id: string): SearchMeta {
  const key = keyOf(collection, id);
  const own = { ...nothing, ...describe[collection](graph, id) };
  const date = sortable(own.date);
  const filters: SearchMeta['filters'] = [{ name: 'entry', value: key }];
  if (own.rating) filters.push({ name: 'rating', value: own.rating });
  if (own.kind) filters.push({ name: 'kind', value: own.kind });
  if (/^\d{4}/.test(date) && date !== undated) filters.push({ name: 'year', value: date.slice(0, 4) });
  for (const name of ['actor', 'event'] as const)
    for (const value of named(graph, collection, id, `${name}s`)) filters.push({ name, value });
  const meta = own.meta.filter(({ value }) => value !== '');
  return { filters, meta, date };
}

const nothing: Own = { meta: [], date: '' };

const describe: Record<Collection, (graph: Graph, id: string) => Own> = {
  claims(graph, id) {
    const { claim, claimed_by, summary, made, verdict } = graph.get('claims', id).data;
    return {
      date: made,
      ...(verdict ? { rating: verdict.rating } : {}),
      meta: [
        { name: 'claim', value: claim },
        { name: 'summary', value: summary },
        { name: 'about', value: claimed_by },
      ],
    };
  },
  actors(graph, id) {
    const { kind, aliases, summary } = graph.get('actors', id).data;
    return { date: '', meta: [...described(termOf(actorKinds, kind).label, summary), namesOf(aliases)] };
  },
  events(graph, id) {
    const { kind, aliases, summary, start, place } = graph.get('events', id).data;
    const about = [termOf(eventKinds, kind).label, dateView(start).text, place?.name].filter(Boolean).join(' · ');
    return { date: start, meta: [...described(about, summary), namesOf(aliases)] };
  },
  sources(graph, id) {
    const { kind, publisher, published } = graph.get('sources', id).data;
    return {
      date: published ?? '',
      kind,
      meta: [{ name: 'about', value: `${publisher} · ${termOf(sourceKinds, kind).label}` }],
    };
  },
};

function described(about: string, summary: string): SearchMeta['meta'] {
  return [
    { name: 'about', value: about },
    { name: 'summary', value: summary },
  ];
}

function namesOf(aliases: readonly { name: string }[]): SearchMeta['meta'][number] {
  return { name: 'names', value: aliases.map(({ name }) => name).join(' · ') };
}

/** Ids of the actors or events an entry is about: those its fields name, and itself. */
function named(graph: Graph, collection: Collection, id: string, wanted: 'actors' | 'events'): string[] {
  const fields = graph.from(keyOf(collection, id)).filter(({ field }) => aboutFields.has(field));
  const ids = fields.flatMap(({ to }) => (to.startsWith(`${wanted}/`) ? [to.slice(wanted.length + 1)] : []));
  return [...new Set(collection === wanted ? [id, ...ids] : ids)].sort();
}

/** Fields that say what an entry is about, and not only what it rests on. */
const aboutFields = new Set<ReferenceField>([
  ...(['claimants[]', 'about.actors[]', 'about.events[]', 'accounts[].actors[]'] as const),
  ...(['relations[].actor', 'designations[].by', 'participants[].actor', 'responds_to[]', 'part_of'] as const),
  'speaks_for',
]);

const undated = '0000';

/** The part of an EDTF date that sorts as text; of an interval its beginning. */
function sortable(date: string): string {
  return /\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?/.exec(date)?.[0] ?? undated;
}

interface Own {
  meta: SearchMeta['meta'];
  date: string;
  rating?: string;
  kind?: string;
}
