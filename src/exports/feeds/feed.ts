import type { Graph } from '../../graph/graph.ts';
import { perSubject } from '../../graph/per-graph.ts';
import type { EntryKey } from '../../schema/id.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { ratings, site } from '../../site.ts';
import { entryLink } from '../../views/link.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { words } from '../../words/words.ts';
import { keyAddress } from '../address.ts';
import { changesAbout, changesOf, type Change } from '../changes.ts';

/** Most items a feed has. The dataset and the sitemap list everything. */
export const feedLength = 200;

/** One new or corrected entry. */
export interface FeedItem {
  /** Never changes for the same event: address of the page, or of the correction on it. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** `2024-02-07T00:00:00Z`: the content knows days, not hours. */
  updated: string;
  topics: readonly string[];
}

/** A feed, before it takes a format. */
export interface Feed {
  /** Address below the base, without the name of the file: `''` or `actors/x/`. */
  path: string;
  title: string;
  description: string;
  /** Address of the page it belongs to. */
  home: string;
  /** When its newest item changed. */
  updated: string;
  /** Newest first. */
  items: FeedItem[];
}

/** The start of time for feeds of which nothing is dated; the formats ask for a moment. */
const undated = '1970-01-01T00:00:00Z';
const feedWords = words.exports.feed;

/** The feed of the whole site. */
export function siteFeed(graph: Graph): Feed {
  return feedOf(graph, changesOf(graph), {
    path: '',
    title: feedWords.title(site.name),
    description: site.tagline,
    home: canonicalUrl(''),
  });
}

/** The feed of one actor or event: what happened to it, and to every claim that names it. */
export function entryFeed(graph: Graph, collection: 'actors' | 'events', id: string): Feed {
  const key: EntryKey = `${collection}/${id}`;
  const { name, summary } = graph.get(collection, id).data;
  return feedOf(graph, changesAbout(graph, key), {
    path: `${key}/`,
    title: feedWords.titleAbout(site.name, name),
    description: summary,
    home: keyAddress(key),
  });
}

function feedOf(
  graph: Graph,
  changes: readonly Change[],
  head: Pick<Feed, 'path' | 'title' | 'description' | 'home'>,
): Feed {
  const items = changes.slice(0, feedLength).map((change) => itemOf(graph, change));
  return { ...head, updated: items[0]?.updated ?? undated, items };
}

/** Made once for each change, which many feeds tell. */
const itemOf = perSubject((graph, change: Change): FeedItem => {
  const url = keyAddress(change.key);
  const updated = `${fullDay(change.date)}T00:00:00Z`;
  if (change.kind === 'corrected') {
    const { what, why } = change.correction;
    const title = feedWords.corrected(entryLink(graph, change.collection, change.id).label);
    return { id: `${url}#correction-${change.number}`, url, title, summary: `${what} ${why}`, updated, topics: [] };
  }
  const { title, summary, topics, verdict } = graph.get('claims', change.id).data;
  const rating = verdict && termOf(ratings, verdict.rating).label;
  return {
    id: url,
    url,
    title: rating ? feedWords.checked(title, rating) : feedWords.open(title),
    summary,
    updated,
    topics,
  };
});

/** The first day a date without its marks of doubt can mean. */
function fullDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Every feed of the site, each made when it is asked for: of all, of each event, of each actor. */
export function* allFeeds(graph: Graph): Generator<{ path: string; make: () => Feed }> {
  yield { path: '', make: () => siteFeed(graph) };
  for (const collection of ['events', 'actors'] as const)
    for (const { id } of graph.all(collection))
      yield { path: `${collection}/${id}/`, make: () => entryFeed(graph, collection, id) };
}
