import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Entry } from '../reader/entry.ts';
import { actorKinds } from '../schema/actor.ts';
import { compareDates } from '../schema/date.ts';
import { sourceKinds } from '../schema/source.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { byMonth, eventItems, linesOf, yearOf, type EventItem } from './event-items.ts';
import { languageName } from './languages.ts';
import { entryLink, type EntryLink } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import { compareNames } from './order.ts';
import type { Group } from './paging.ts';
import { inWay, waysTo } from './ways.ts';

/** A part of a list, with what its heading means when that is not plain. */
export interface ListGroup<Item> extends Group<Item> {
  meaning?: string;
  items: Item[];
}

/** The list of events, in order of time by month. */
export const eventPages = perGraph((graph): ListPage<Group<EventItem>>[] => {
  const { events: title, eventsSummary } = words.lists;
  const items = eventItems(graph);
  const frame = { title, description: eventsSummary(items.length), path: 'events/', era: yearOf };
  return listPages(frame, byMonth(items), 250, linesOf);
});

/** An actor in the list of actors. */
export interface ActorItem {
  link: EntryLink;
  /** Names in other scripts. */
  names: { name: string; language: string }[];
  /** `made 3 claims`, `in 2 events`. */
  counts: string[];
}

/** The list of actors, by kind in the order of the vocabulary, each group in alphabetical order. */
export const actorPages = perGraph((graph): ListPage<ListGroup<ActorItem>>[] => {
  const actors = graph.all('actors').toSorted((a, b) => compareNames(a.data.name, b.data.name));
  const groups = groupByKind(
    actorKinds.map(({ id, label }) => ({ id, label })),
    actors,
    (actor) => actorItem(graph, actor),
  );
  const { actors: title, actorsSummary } = words.lists;
  return listPages({ title, description: actorsSummary(actors.length), path: 'actors/' }, groups, 150);
});

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

/** The list of sources, by kind in the order of the vocabulary, each group by publisher and date. */
export const sourcePages = perGraph((graph): ListPage<ListGroup<SourceRow>>[] => {
  const sources = graph
    .all('sources')
    .toSorted(
      (a, b) =>
        compareNames(a.data.publisher, b.data.publisher) ||
        compareDates(a.data.published ?? '', b.data.published ?? ''),
    );
  const groups = groupByKind(sourceKinds, sources, (source) => sourceRow(graph, source));
  const { title, summary } = words.source;
  return listPages({ title, description: summary(sources.length), path: 'sources/' }, groups, 250);
});

/** Entries by kind, in the order of the vocabulary; kinds without entries are left out. */
function groupByKind<E extends { data: { kind: string } }, Item>(
  kinds: readonly { id: string; label: string; meaning?: string }[],
  entries: readonly E[],
  item: (entry: E) => Item,
): ListGroup<Item>[] {
  const byKind = Map.groupBy(entries, ({ data }) => data.kind);
  return kinds.flatMap(({ id, label, meaning }) => {
    const own = byKind.get(id);
    return own ? [{ id: `kind-${id}`, label, ...(meaning ? { meaning } : {}), items: own.map(item) }] : [];
  });
}

function actorItem(graph: Graph, { id, data }: Entry<'actors'>): ActorItem {
  const ways = waysTo(graph, `actors/${id}`);
  const made = inWay(ways, 'claims', 'claimants[]').size;
  const about = inWay(ways, 'claims', 'about.actors[]').size;
  const events = inWay(ways, 'events', 'participants[].actor').size;
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
