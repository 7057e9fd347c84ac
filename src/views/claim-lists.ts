import type { Graph } from '../graph/graph.ts';
import { perGraph, perSubject } from '../graph/per-graph.ts';
import type { Entry } from '../reader/entry.ts';
import { confidences } from '../schema/verdict.ts';
import { ratings, type RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { entryLink, pathHref, type EntryLink } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import type { ListGroup } from './lists.ts';
import { sortEntries } from './order.ts';
import { groupHrefs, pagesOf } from './paging.ts';
import { claimsByTopic, topicLink } from './topics.ts';

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

const claimsPath = 'claims/';

/** Claims on a page of a list. */
const size = 150;

/** The list of all claims. */
export const claimPages = perGraph((graph): ListPage<RatingGroup>[] => {
  const claims = graph.all('claims');
  const { claims: title, claimsSummary } = words.lists;
  const frame = { title, description: claimsSummary(claims.length), path: claimsPath };
  return listPages(frame, claimGroups(graph, claims), size);
});

/** The list of claims on a topic. */
export const topicPages = perSubject((graph, id: string): ListPage<RatingGroup>[] => {
  const claims = claimsByTopic(graph).get(id) ?? [];
  const { label } = topicLink(id);
  const { topics, topicTitle, topicSummary } = words.lists;
  const frame = {
    title: topicTitle(label),
    crumb: label,
    description: topicSummary(label, claims.length),
    path: `topics/${id}/`,
    trail: [{ label: topics, href: pathHref('topics/') }],
  };
  return listPages(frame, claimGroups(graph, claims), size);
});

/** Claims by rating in the order of the scale, unrated ones last, each group in order of time. Empty groups are left out. */
function claimGroups(graph: Graph, claims: readonly Entry<'claims'>[]): RatingGroup[] {
  const keys = claims.map(({ id }) => `claims/${id}` as const);
  const ordered = sortEntries(graph, keys).map((key) => graph.get('claims', key.slice('claims/'.length)));
  const byRating = Map.groupBy(ordered, ({ data }) => data.verdict?.rating);
  const items = (rating: RatingId | undefined) => (byRating.get(rating) ?? []).map((claim) => claimItem(graph, claim));
  const { unrated, unratedMeaning } = words.lists;
  const groups: RatingGroup[] = [
    ...ratings.map(({ id, label, meaning }) => ({ id, rating: id, label, meaning, items: items(id) })),
    { id: 'unrated', label: unrated, meaning: unratedMeaning, items: items(undefined) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** One step of the rating scale with the number of claims on it. */
export interface RatingCount {
  rating: RatingId;
  label: string;
  meaning: string;
  /** Number in exported data; `null` for none. */
  value: number | null;
  claims: number;
  /** Its part of the list of claims, which is there when there are any. */
  href: string;
}

/** The whole rating scale, also steps without a claim. */
export function ratingCounts(graph: Graph): RatingCount[] {
  const byRating = Map.groupBy(graph.all('claims'), ({ data }) => data.verdict?.rating);
  const groups = ratings.map(({ id, label }) => ({ id, label, items: byRating.get(id) ?? [] }));
  const hrefs = groupHrefs(claimsPath, pagesOf(groups, size));
  return ratings.map(({ id, label, meaning, value }) => ({
    rating: id,
    label,
    meaning,
    value,
    claims: byRating.get(id)?.length ?? 0,
    href: hrefs.get(id) ?? pathHref(`${claimsPath}#${id}`),
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

/** A claim as lists show it. */
export function claimItem(graph: Graph, { id, data }: Entry<'claims'>): ClaimItem {
  return {
    link: entryLink(graph, 'claims', id),
    claimedBy: data.claimed_by,
    made: dateView(data.made),
    finding: data.verdict?.finding ?? data.summary,
  };
}
