import { pathHref } from './link.ts';

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
