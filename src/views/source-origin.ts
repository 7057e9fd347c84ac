import type { Graph } from '../graph/graph.ts';
import { perGraph, perSubject } from '../graph/per-graph.ts';
import { originsOf, type Origin } from '../graph/origins.ts';
import { words } from '../words/words.ts';
import { excerptSize, type Excerpt } from './excerpt.ts';
import { entryHref, entryLink, pathHref, sourceTitle, type EntryLink } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import type { Group } from './paging.ts';

/** With which other sources of the dataset one shares its origin. */
export interface SharedOrigin {
  /** What they share, as a sentence. */
  text: string;
  /** The others, ordered by id; the first where they are many. */
  others: Excerpt<OriginMember>;
}

/** A source and who published it. */
export interface OriginMember {
  publisher: string;
  link: EntryLink;
}

/** Sources on a page of the list of all that share an origin. */
const originSize = 250;

/** The origin of a source among all sources of the dataset, its own words and not what it passes on of others. */
export function sharedOrigin(graph: Graph, id: string): SharedOrigin {
  const origin = originsOfAll(graph).get(id)!;
  const others = origin.sources.filter((other) => other !== id);
  const text =
    others.length > 0
      ? words.source.shared[origin.because](origin.name)
      : origin.counts
        ? words.source.alone
        : words.source.unseen;
  return { text, others: othersOf(graph, others, origin) };
}

function othersOf(graph: Graph, others: readonly string[], origin: Origin): Excerpt<OriginMember> {
  const items = others.slice(0, excerptSize).map((id) => memberOf(graph, id));
  if (others.length <= excerptSize) return { items };
  const { some, all } = words.paging;
  const href = pathHref(originPath(origin));
  return { items, rest: { text: some(excerptSize), label: all.sources(origin.sources.length), href } };
}

/** Origins whose sources have not all room on the page of one of them. */
export function largeOrigins(graph: Graph): Origin[] {
  return [...new Set(originsOfAll(graph).values())].filter(({ sources }) => sources.length > excerptSize + 1);
}

/** All sources of an origin as pages; they lie below its first source, so that there is one list for all. */
export const originPages = perSubject((graph, origin: Origin): ListPage<Group<OriginMember>>[] => {
  const [first] = origin.sources;
  const { crumb, title, description } = words.source.originList;
  const trail = [
    { label: words.source.title, href: pathHref('sources/') },
    { label: sourceTitle(graph.get('sources', first!).data), href: entryHref('sources', first!) },
  ];
  const frame = {
    crumb,
    title: title(origin.name),
    description: description(origin.sources.length),
    path: originPath(origin),
    trail,
  };
  const items = origin.sources.map((id) => memberOf(graph, id));
  return listPages(
    frame,
    [{ id: 'sources', label: words.source.shared[origin.because](origin.name), items }],
    originSize,
  );
});

function memberOf(graph: Graph, id: string): OriginMember {
  return { publisher: graph.get('sources', id).data.publisher, link: entryLink(graph, 'sources', id) };
}

function originPath({ sources: [first] }: Origin): string {
  return `sources/${first}/origin/`;
}

/** Origins of all sources of a graph, by source. */
const originsOfAll = perGraph((graph): ReadonlyMap<string, Origin> => {
  const origins = originsOf(
    graph,
    graph.all('sources').map(({ id }) => ({ source: id })),
  );
  return new Map(origins.flatMap((origin) => origin.sources.map((source) => [source, origin])));
});
