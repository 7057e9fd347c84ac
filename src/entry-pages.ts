import { hash } from 'node:crypto';
import { graph } from './content.ts';
import { alternatesOf, type Alternate } from './exports/alternates.ts';
import { actorJsonLd } from './exports/json-ld/actor.ts';
import { claimJsonLd, sourceJsonLd } from './exports/json-ld/claim.ts';
import { eventJsonLd } from './exports/json-ld/event.ts';
import { breadcrumbJsonLd } from './exports/json-ld/site.ts';
import type { Collection } from './schema/id.ts';
import { searchMeta, type SearchMeta } from './search/meta.ts';
import { actorView } from './views/actor.ts';
import { claimView } from './views/claim.ts';
import { eventView } from './views/event.ts';
import { pathHref } from './views/link.ts';
import { sourceView } from './views/source.ts';
import { words } from './words/words.ts';

/** All that the page of an entry shows, but for the HTML of its text. */
interface EntryPage<View> {
  view: View;
  head: {
    title: string;
    description: string;
    path: string;
    file: string;
    breadcrumbs: { label: string; href?: string }[];
    jsonLd: unknown[];
    alternates: Alternate[];
  };
  search: SearchMeta;
}

/** Makes the page of an entry. */
type Make<View> = (id: string) => EntryPage<View>;

/** The pages of one collection. A build makes each once, for its path, and keeps it until it is rendered. */
function pagesOf<View>(collection: Collection, make: Make<View>) {
  const kept = new Map<string, EntryPage<View>>();
  return {
    /** The page of an entry. Throws `RangeError` for an id that is not in the graph. */
    page(id: string): EntryPage<View> {
      const page = kept.get(id) ?? make(id);
      kept.delete(id);
      return page;
    },
    /**
     * The paths of all pages. A page is a function of its code and of what `page` gives for it, so its `cacheKey` is the
     * digest of that: an incremental build renders it again exactly when something it shows has changed.
     */
    paths(): { params: { id: string }; cacheKey: string }[] {
      return graph.all(collection).map(({ id, prose }) => {
        const page = make(id);
        if (import.meta.env.PROD) kept.set(id, page);
        return { params: { id }, cacheKey: digestOf([page, prose?.digest]) };
      });
    },
  };
}

/** The pages of claims. */
export const claimPages = pagesOf('claims', (id) => {
  const view = claimView(graph, id);
  return pageOf('claims', id, view, [view.title, view.summary, words.layout.navigation.claims], claimJsonLd(graph, id));
});

/** The pages of events. */
export const eventPages = pagesOf('events', (id) => {
  const view = eventView(graph, id);
  return pageOf('events', id, view, [view.name, view.summary, words.event.crumb], eventJsonLd(graph, id));
});

/** The pages of actors. */
export const actorPages = pagesOf('actors', (id) => {
  const view = actorView(graph, id);
  return pageOf('actors', id, view, [view.name, view.summary, words.actor.crumb], actorJsonLd(graph, id));
});

/** The pages of sources. */
export const sourcePages = pagesOf('sources', (id) => {
  const view = sourceView(graph, id);
  return pageOf('sources', id, view, [view.title, view.description, words.source.title], sourceJsonLd(graph, id));
});

/** Digest of something that can be written as JSON. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}

function pageOf<View extends { path: string; file: string }>(
  collection: Collection,
  id: string,
  view: View,
  [title, description, crumb]: [string, string, string],
  jsonLd: unknown,
): EntryPage<View> {
  const breadcrumbs = [{ label: crumb, href: pathHref(`${collection}/`) }, { label: title }];
  return {
    view,
    head: {
      title,
      description,
      path: view.path,
      file: view.file,
      breadcrumbs,
      jsonLd: [jsonLd, breadcrumbJsonLd(breadcrumbs)],
      alternates: alternatesOf(collection, id),
    },
    search: searchMeta(graph, collection, id),
  };
}
