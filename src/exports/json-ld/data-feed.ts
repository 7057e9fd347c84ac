import type { DataFeed, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { lastChange, lastChangeOfAll } from '../changes.ts';
import { claimReview } from './claim.ts';
import { publisher, withContext } from './thing.ts';

/** All reviews in one feed, ordered by id. Claims that are still being checked have none yet. */
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
    dataFeedElement: graph.all('claims').flatMap(({ id }) => {
      const item = claimReview(graph, id);
      return item ? [{ '@type': 'DataFeedItem' as const, dateModified: lastChange(graph, `claims/${id}`)!, item }] : [];
    }),
  });
}
