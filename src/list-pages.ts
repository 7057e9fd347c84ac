import { handedOver } from './build/hand-over.ts';
import { graph } from './content.ts';
import { digestOf } from './graph/digest.ts';
import { remembered } from './remembered.ts';
import type { EntryKey } from './schema/id.ts';
import { pageParam, pagePath } from './views/paging.ts';
import { referencePages } from './views/reference-pages.ts';
import { hubs, referencePaths, referencesPath } from './views/references.ts';

/**
 * The paths of the pages of a list, for a route that ends in `[...page]` and these other parameters. A page of a list is a
 * function of its code and of what is given here, and has the `cacheKey` of that.
 */
export function listPaths<Page extends { number: number }>(
  pages: readonly Page[],
  params: Record<string, string> = {},
) {
  return pages.map((page) => ({
    params: { ...params, page: pageParam(page.number) },
    props: { page },
    cacheKey: digestOf(page),
  }));
}

let last: { key: EntryKey; pages: ReturnType<typeof referencePages> } | undefined;

/**
 * The pages of the lists of all references to an entry, of which there are very many. In a build that renders every page
 * whatever its key, those of a list are made when the first of them is rendered, and its keys are told with them; in any
 * other only if something they are made of has changed.
 */
export const referenceLists = {
  /** The paths of all pages. */
  paths() {
    const { pageKeys } = handedOver;
    const keysIn = (key: EntryKey): readonly (string | undefined)[] =>
      !pageKeys || pageKeys.isAnew
        ? referencePaths(graph, key).map(() => undefined)
        : keysOf(key, () => referencePages(graph, key));
    return hubs(graph).flatMap((key) => {
      const [collection, id] = key.split('/') as [string, string];
      return keysIn(key).map((cacheKey, index) => ({
        params: { collection, id, page: pageParam(index + 1) },
        ...(cacheKey === undefined ? {} : { cacheKey }),
      }));
    });
  },
  /** The page of the list of an entry that has this number in its address. */
  page(key: EntryKey, param: string | undefined) {
    return referencesTo(key).find(({ number }) => pageParam(number) === param)!;
  },
};

/** The pages of a list are rendered one after the other, and are kept until it is the turn of another. */
function referencesTo(key: EntryKey) {
  const { pageKeys } = handedOver;
  // While developing, the dataset may have become another.
  if (!pageKeys) return referencePages(graph, key);
  if (last?.key === key) return last.pages;
  let pages: ReturnType<typeof referencePages> | undefined;
  if (pageKeys.isAnew) {
    const keys = keysOf(key, () => (pages = referencePages(graph, key)));
    for (const [index, cacheKey] of keys.entries()) pageKeys.take(pagePath(referencesPath(key), index + 1), cacheKey);
  }
  last = { key, pages: pages ?? referencePages(graph, key) };
  return last.pages;
}

function keysOf(key: EntryKey, make: () => readonly unknown[]): string[] {
  return JSON.parse(remembered(referencesPath(key), () => JSON.stringify(make().map(digestOf)))) as string[];
}
