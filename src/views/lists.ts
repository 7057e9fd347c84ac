import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { actorKinds } from '../schema/actor.ts';
import { compareDates } from '../schema/date.ts';
import { eventKinds } from '../schema/event.ts';
import { sourceKinds } from '../schema/source.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { whenView } from './moments.ts';
import { languageName } from './languages.ts';
import { entryLink, type EntryLink } from './link.ts';

/** A part of a list under a heading; `id` is the heading's anchor. */
export interface ListGroup<Item> {
  id: string;
  label: string;
  /** What the heading means, when that is not plain. */
  meaning?: string;
  items: Item[];
}

/** An event in the list of events. */
export interface EventItem {
  link: EntryLink;
  date: DateView;
  kind: string;
  place?: string;
  /** Claims about it. */
  claims: EntryLink[];
}

/** Events in order of time, grouped by year and month of their start. */
export function eventGroups(graph: Graph): ListGroup<EventItem>[] {
  const sorted = [...graph.all('events')].sort((a, b) => compareDates(a.data.start, b.data.start));
  const groups = Map.groupBy(sorted, ({ data }) => /^\d{4}(?:-\d{2})?/.exec(data.start)?.[0] ?? '');
  return [...groups].map(([month, events]) => ({
    id: `in-${month}`,
    label: month ? dateView(month).text : words.dates.undated,
    items: events.map((event) => eventItem(graph, event)),
  }));
}

/** An actor in the list of actors. */
export interface ActorItem {
  link: EntryLink;
  /** Names in other scripts. */
  names: { name: string; language: string }[];
  /** `made 3 claims`, `in 2 events`. */
  counts: string[];
}

/** Actors by kind, in the order of the vocabulary, each group in alphabetical order. */
export function actorGroups(graph: Graph): ListGroup<ActorItem>[] {
  return actorKinds.flatMap(({ id, label }) => {
    const items = byName(graph.all('actors').filter(({ data }) => data.kind === id)).map((actor) =>
      actorItem(graph, actor),
    );
    return items.length > 0 ? [{ id: `kind-${id}`, label, items }] : [];
  });
}

/** A source in the list of sources. */
export interface SourceRow {
  link: EntryLink;
  /** Language of its title, when that is not English. */
  titleLanguage?: string;
  /** Whether the title is our description. */
  described: boolean;
  publisher: string;
  published?: DateView;
  language: string;
  /** Number of pages that use it. */
  uses: number;
}

/** Sources by kind, in the order of the vocabulary, each group by publisher and date. */
export function sourceGroups(graph: Graph): ListGroup<SourceRow>[] {
  return sourceKinds.flatMap(({ id, label, meaning }) => {
    const items = graph
      .all('sources')
      .filter(({ data }) => data.kind === id)
      .sort(
        (a, b) =>
          a.data.publisher.localeCompare(b.data.publisher, 'en') ||
          compareDates(a.data.published ?? '', b.data.published ?? ''),
      )
      .map((source) => sourceRow(graph, source));
    return items.length > 0 ? [{ id: `kind-${id}`, label, meaning, items }] : [];
  });
}

function eventItem(graph: Graph, { id, data }: Entry<'events'>): EventItem {
  return {
    link: entryLink(graph, 'events', id),
    date: whenView(data.start, data.end).day,
    kind: termOf(eventKinds, data.kind).label,
    ...(data.place ? { place: data.place.name } : {}),
    claims: [...pagesThat(graph, `events/${id}`, ['about.events[]'])].map((claim) => entryLink(graph, 'claims', claim)),
  };
}

function actorItem(graph: Graph, { id, data }: Entry<'actors'>): ActorItem {
  const made = pagesThat(graph, `actors/${id}`, ['claimants[]']).size;
  const about = pagesThat(graph, `actors/${id}`, ['about.actors[]']).size;
  const events = pagesThat(graph, `actors/${id}`, ['participants[].actor']).size;
  return {
    link: entryLink(graph, 'actors', id),
    names: data.aliases.flatMap(({ name, language, weak }) =>
      language && !language.endsWith('-Latn') && !weak ? [{ name, language }] : [],
    ),
    counts: [
      ...(made ? [words.lists.made(made)] : []),
      ...(about ? [words.lists.subject(about)] : []),
      ...(events ? [words.lists.inEvents(events)] : []),
    ],
  };
}

function sourceRow(graph: Graph, { id, data }: Entry<'sources'>): SourceRow {
  return {
    link: entryLink(graph, 'sources', id),
    ...(data.title && data.language !== 'en' ? { titleLanguage: data.language } : {}),
    described: data.title === undefined,
    publisher: data.publisher,
    ...(data.published ? { published: dateView(data.published) } : {}),
    language: languageName(data.language),
    uses: new Set(graph.to(`sources/${id}`).map((reference) => reference.from)).size,
  };
}

/** Ids of the entries that name this one in one of these fields. */
function pagesThat(graph: Graph, key: `${'actors' | 'events'}/${string}`, fields: readonly string[]): Set<string> {
  return new Set(
    graph
      .to(key)
      .filter((reference) => fields.includes(reference.field))
      .map((reference) => reference.from.slice(reference.from.indexOf('/') + 1)),
  );
}

function byName(actors: readonly Entry<'actors'>[]): Entry<'actors'>[] {
  return [...actors].sort((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
}
