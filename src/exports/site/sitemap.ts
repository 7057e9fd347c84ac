import type { Graph } from '../../graph/graph.ts';
import { collections, keyOf } from '../../schema/id.ts';
import { site } from '../../site.ts';
import { pathHref } from '../../views/link.ts';
import { listPaths } from '../../views/list-paths.ts';
import { canonicalUrl, footerMenu } from '../../views/navigation.ts';
import { pageAddress } from '../address.ts';
import { lastChange, lastChangeOfAll } from '../changes.ts';
import { xmlElement } from '../xml.ts';

/** Most addresses one sitemap may hold, by the protocol. */
export const sitemapLimit = 50_000;

interface Location {
  url: string;
  lastmod?: string | undefined;
}

/**
 * The sitemap (sitemaps.org 0.9), as files by name. `sitemap.xml` is the list itself, or the index of its parts when
 * there are more than one may hold.
 */
export function sitemaps(graph: Graph, limit = sitemapLimit): Map<string, string> {
  const locations = [...overviews(graph), ...entries(graph)];
  if (locations.length <= limit) return new Map([['sitemap.xml', list(locations)]]);
  const parts = Array.from({ length: Math.ceil(locations.length / limit) }, (_, index): [string, string] => [
    `sitemap-${index + 1}.xml`,
    list(locations.slice(index * limit, (index + 1) * limit)),
  ]);
  const index = parts.map(([name]) => `  <sitemap>${xmlElement('loc', canonicalUrl(name))}</sitemap>\n`).join('');
  return new Map([['sitemap.xml', `${head}<sitemapindex xmlns="${namespace}">\n${index}</sitemapindex>\n`], ...parts]);
}

/** Home, what the menu at the foot of every page leads to, and every page of a list; a search has no content of its own. */
function overviews(graph: Graph): Location[] {
  const menu = footerMenu('').flatMap(({ items }) => items.map(({ href }) => href));
  const lastmod = lastChangeOfAll(graph);
  const hrefs = new Set([pathHref(''), ...menu, ...listPaths(graph).map(pathHref)]);
  hrefs.delete(pathHref('search/'));
  return [...hrefs].map((href) => ({ url: site.url + href, lastmod }));
}

function entries(graph: Graph): Location[] {
  return collections.flatMap((collection) =>
    graph
      .all(collection)
      .map(({ id }) => ({ url: pageAddress(collection, id), lastmod: lastChange(graph, keyOf(collection, id)) })),
  );
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function list(locations: readonly Location[]): string {
  const lines = locations.map(
    ({ url, lastmod }) => `  <url>${xmlElement('loc', url)}${lastmod ? xmlElement('lastmod', lastmod) : ''}</url>\n`,
  );
  return `${head}<urlset xmlns="${namespace}">\n${lines.join('')}</urlset>\n`;
}
