import type { BreadcrumbList, Dataset, WebSite, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import { compareDates } from '../../schema/date.ts';
import { site } from '../../site.ts';
import { pathHref } from '../../views/link.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { words } from '../../words/words.ts';
import { lastChangeOfAll } from '../changes.ts';
import type { DataFile } from '../files/data-file.ts';
import { schemaVersion } from '../version.ts';
import { isoBounds, policies, publisher, withContext } from './thing.ts';

/** The site as a whole, with the address its search answers at. */
export function siteJsonLd(): WithContext<WebSite> {
  return withContext<Exclude<WebSite, string>>({
    '@type': 'WebSite',
    '@id': canonicalUrl('#site'),
    url: canonicalUrl(''),
    name: site.name,
    description: site.tagline,
    inLanguage: site.language,
    publisher,
    license: site.contentLicence.url,
  });
}

/** The dataset, and each of these files as a way to get it. */
export function datasetJsonLd(
  graph: Graph,
  files: readonly Pick<DataFile, 'path' | 'type' | 'about'>[] = [],
): WithContext<Dataset> {
  const updated = lastChangeOfAll(graph);
  const period = timeCovered(graph);
  const topics = [...new Set(graph.all('claims').flatMap(({ data }) => data.topics))].sort();
  return withContext<Exclude<Dataset, string>>({
    '@type': 'Dataset',
    '@id': canonicalUrl('data/#dataset'),
    url: canonicalUrl('data/'),
    name: site.name,
    description: `${site.tagline}.`,
    inLanguage: site.language,
    version: schemaVersion,
    creator: publisher,
    publisher,
    license: site.contentLicence.url,
    isAccessibleForFree: true,
    publishingPrinciples: policies.publishingPrinciples,
    ...(topics.length > 0 ? { keywords: topics } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(period ? { temporalCoverage: period } : {}),
    ...(files.length > 0 ? { distribution: files.map(download) } : {}),
  });
}

function download({ path, type, about }: Pick<DataFile, 'path' | 'type' | 'about'>) {
  return {
    '@type': 'DataDownload' as const,
    name: path,
    description: about,
    contentUrl: canonicalUrl(`data/${path}`),
    encodingFormat: type.replace(/;.*$/, ''),
  };
}

/** Where a page stands on the site, below the home page. The last step may have no address: it is the page itself. */
export function breadcrumbJsonLd(below: readonly { label: string; href?: string }[]): WithContext<BreadcrumbList> {
  const steps = [{ label: words.layout.home, href: pathHref('') }, ...below];
  return withContext<Exclude<BreadcrumbList, string>>({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      ...(href ? { item: site.url + href } : {}),
    })),
  });
}

/** From the first event to the last, as an ISO 8601 interval. */
function timeCovered(graph: Graph): string | undefined {
  const starts = graph
    .all('events')
    .map(({ data }) => data.start)
    .sort(compareDates);
  const ends = graph
    .all('events')
    .map(({ data }) => data.end ?? data.start)
    .sort(compareDates);
  const from = starts[0] && isoBounds(starts[0]).from;
  const last = ends.at(-1) && isoBounds(ends.at(-1)!);
  const to = last && (last.to ?? last.from);
  return from && to ? `${from.slice(0, 10)}/${to.slice(0, 10)}` : undefined;
}
