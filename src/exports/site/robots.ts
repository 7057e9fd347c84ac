import { canonicalUrl } from '../../views/navigation.ts';

/** `robots.txt` (RFC 9309): everyone may read everything, and here is the list of pages. */
export function robotsText(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${canonicalUrl('sitemap.xml')}\n`;
}
