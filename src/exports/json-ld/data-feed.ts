import type { DataFeed, DataFeedItem, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { lastChange, lastChangeOfAll } from '../changes.ts';
import { claimReview } from './claim.ts';
import { publisher, withContext } from './thing.ts';

/** All reviews in one feed, but for its items, `dataFeedElement`, which come one by one. */
export function claimReviewFeed(graph: Graph): WithContext<DataFeed> {
  const updated = lastChangeOfAll(graph);
  return withContext<Exclude<DataFeed, string>>({
    '@type': 'DataFeed',
    '@id': canonicalUrl('data/claim-reviews.jsonld'),
    name: site.name,
    description: site.tagline,
    url: canonicalUrl('data/'),
    license: site.contentLicence.url,
    publisher,
    ...(updated ? { dateModified: updated } : {}),
  });
}

/** The items of the feed, ordered by id. Claims that are still being checked have no review yet. */
export function* feedItems(graph: Graph): Generator<DataFeedItem, void> {
  for (const { id } of graph.all('claims')) {
    const item = claimReview(graph, id);
    if (item) yield { '@type': 'DataFeedItem', dateModified: lastChange(graph, `claims/${id}`)!, item };
  }
}
