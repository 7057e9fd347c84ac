import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { jsonText } from '../files/data-file.ts';
import type { Feed } from './feed.ts';

/** A feed in JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed): string {
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: canonicalUrl(`${feed.path}feed.json`),
    language: site.language,
    authors: [{ name: site.publisher.name, url: canonicalUrl('') }],
    items: feed.items.map(({ id, url, title, summary, updated, topics }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: updated,
      date_modified: updated,
      ...(topics.length > 0 ? { tags: topics } : {}),
    })),
  });
}
