import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { compareDates } from '../schema/date.ts';
import { confidences } from '../schema/verdict.ts';
import { ratings, type RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { entryLink, pathHref, type EntryLink } from './link.ts';
import type { ListGroup } from './lists.ts';
import { topicLink, type TopicLink } from './topics.ts';

/** A claim in a list. */
export interface ClaimItem {
  link: EntryLink;
  claimedBy: string;
  made: DateView;
  /** What was found, or the summary of a claim that has no verdict. */
  finding: string;
}

/** Claims of one rating. */
export interface RatingGroup extends ListGroup<ClaimItem> {
  /** Absent for the claims still being checked. */
  rating?: RatingId;
}

/** Claims by rating in the order of the scale, unrated ones last, each group in order of time. Empty groups are left out. */
export function claimGroups(graph: Graph, topic?: string): RatingGroup[] {
  const claims = graph.all('claims').filter(({ data }) => topic === undefined || data.topics.includes(topic));
  const groups: RatingGroup[] = [
    ...ratings.map(({ id, label, meaning }) => ({
      id,
      rating: id,
      label,
      meaning,
      items: claimItems(graph, claims, id),
    })),
    {
      id: 'unrated',
      label: words.lists.unrated,
      meaning: words.lists.unratedMeaning,
      items: claimItems(graph, claims, undefined),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** One step of the rating scale with the number of claims on it. */
export interface RatingCount {
  rating: RatingId;
  label: string;
  meaning: string;
  /** Number in exported data; `null` for none. */
  value: number | null;
  claims: number;
  /** Its part of the list of claims. */
  href: string;
}

/** The whole rating scale, also steps without a claim. */
export function ratingCounts(graph: Graph): RatingCount[] {
  return ratings.map(({ id, label, meaning, value }) => ({
    rating: id,
    label,
    meaning,
    value,
    claims: graph.all('claims').filter(({ data }) => data.verdict?.rating === id).length,
    href: pathHref(`claims/#${id}`),
  }));
}

/** The levels of confidence with the number of verdicts on each. */
export function confidenceCounts(graph: Graph): { label: string; meaning: string; claims: number }[] {
  return confidences.map(({ id, label, meaning }) => ({
    label,
    meaning,
    claims: graph.all('claims').filter(({ data }) => data.verdict?.confidence === id).length,
  }));
}

/** All topics with their number of claims, in alphabetical order. */
export function topicCounts(graph: Graph): { topic: TopicLink; claims: number }[] {
  const topics = Map.groupBy(
    graph.all('claims').flatMap(({ data }) => [...new Set(data.topics)]),
    (topic) => topic,
  );
  return [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, uses]) => ({ topic: topicLink(topic), claims: uses.length }));
}

/** A claim as lists show it. */
export function claimItem(graph: Graph, { id, data }: Entry<'claims'>): ClaimItem {
  return {
    link: entryLink(graph, 'claims', id),
    claimedBy: data.claimed_by,
    made: dateView(data.made),
    finding: data.verdict?.finding ?? data.summary,
  };
}

function claimItems(graph: Graph, claims: readonly Entry<'claims'>[], rating: RatingId | undefined): ClaimItem[] {
  return claims
    .filter(({ data }) => data.verdict?.rating === rating)
    .sort((a, b) => compareDates(a.data.made, b.data.made))
    .map((claim) => claimItem(graph, claim));
}
