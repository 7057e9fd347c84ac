import { handedOver } from './build/hand-over.ts';
import { graph } from './content.ts';
import { alternatesOf, type Alternate } from './exports/alternates.ts';
import { actorJsonLd } from './exports/json-ld/actor.ts';
import { claimJsonLd, sourceJsonLd } from './exports/json-ld/claim.ts';
import { eventJsonLd } from './exports/json-ld/event.ts';
import { breadcrumbJsonLd } from './exports/json-ld/site.ts';
import { digestWith } from './graph/digest.ts';
import { madeWithKey, remembered } from './remembered.ts';
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
    jsonLd: string[];
    alternates: Alternate[];
  };
  search: SearchMeta;
}

/** What the views of entries have in common. */
interface EntryView {
  path: string;
  file: string;
}

/** Makes the page of an entry. */
type Make<View> = (id: string) => EntryPage<View>;

/**
 * The pages of one collection. A page is a function of its code and of what `make` gives for it, so its `cacheKey` is the
 * digest of that: a build renders it again exactly when something it shows has changed.
 */
function pagesOf<View extends EntryView>(collection: Collection, make: Make<View>) {
  const pathOf = (id: string) => `${collection}/${id}/`;
  const keyOf = (id: string, { view, head: { jsonLd, ...head }, search }: EntryPage<View>) =>
    digestWith([view, head, search, graph.get(collection, id).prose?.digest], jsonLd);
  return {
    /** The page of an entry. Throws `RangeError` for an id that is not in the graph. */
    page(id: string): EntryPage<View> {
      const { pageKeys } = handedOver;
      if (!pageKeys?.isAnew) return make(id);
      const { value, key } = madeWithKey(
        pathOf(id),
        () => make(id),
        (page) => keyOf(id, page),
      );
      pageKeys.take(pathOf(id), key);
      return value;
    },
    /**
     * The paths of all pages. None has its `cacheKey` yet in a build that renders every page whatever its key: then that is
     * told with the page, so that no page need be made before the first is rendered.
     */
    paths(): { params: { id: string }; cacheKey?: string }[] {
      const { pageKeys } = handedOver;
      return graph.all(collection).map(({ id }) => {
        if (!pageKeys || pageKeys.isAnew) return { params: { id } };
        return { params: { id }, cacheKey: remembered(pathOf(id), () => keyOf(id, make(id))) };
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

function pageOf<View extends EntryView>(
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
      jsonLd: [jsonLd, breadcrumbJsonLd(breadcrumbs)].map((node) => JSON.stringify(node)),
      alternates: alternatesOf(collection, id),
    },
    search: searchMeta(graph, collection, id),
  };
}
