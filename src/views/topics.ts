import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Entry } from '../reader/entry.ts';
import { words } from '../words/words.ts';
import { pathHref } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import type { Group } from './paging.ts';

/** A topic as readers see it. */
export interface TopicLink {
  id: string;
  label: string;
  href: string;
}

/** The link to the claims on a topic: `prior-notice` reads “Prior notice”. */
export function topicLink(id: string): TopicLink {
  const text = id.replaceAll('-', ' ');
  return { id, label: text.charAt(0).toUpperCase() + text.slice(1), href: pathHref(`topics/${id}/`) };
}

/** A topic and how many claims are on it. */
export interface TopicCount {
  topic: TopicLink;
  claims: number;
}

/** The claims on each topic, ordered by id. */
export const claimsByTopic = perGraph((graph): ReadonlyMap<string, readonly Entry<'claims'>[]> => {
  const uses = graph
    .all('claims')
    .flatMap((claim) => [...new Set(claim.data.topics)].map((topic) => ({ topic, claim })));
  return new Map(
    [...Map.groupBy(uses, ({ topic }) => topic)].map(([topic, own]) => [topic, own.map(({ claim }) => claim)]),
  );
});

/** All topics with their number of claims, in alphabetical order. */
export function topicCounts(graph: Graph): TopicCount[] {
  return [...claimsByTopic(graph)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, claims]) => ({ topic: topicLink(topic), claims: claims.length }));
}

/** The list of topics. */
export const topicListPages = perGraph((graph): ListPage<Group<TopicCount>>[] => {
  const { topics: title, topicsSummary: description } = words.lists;
  const items = topicCounts(graph);
  return listPages({ title, description, path: 'topics/' }, [{ id: 'topics', label: title, items }], 500);
});

/** Most topics at the head of a list. */
const mostTopics = 40;

/** The topics with most claims, as many as stand at the head of a list, in alphabetical order. */
export function mainTopics(graph: Graph): TopicCount[] {
  const topics = topicCounts(graph);
  const main = new Set(topics.toSorted((a, b) => b.claims - a.claims).slice(0, mostTopics));
  return topics.filter((one) => main.has(one));
}
