import { handedOver, type PageKeys } from './build/hand-over.ts';
import { graph } from './content.ts';
import { digestOf } from './graph/digest.ts';
import { madeWithKey, remembered } from './remembered.ts';
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

type ReferencePages = ReturnType<typeof referencePages>;

let last: { key: EntryKey; pages: ReferencePages } | undefined;

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
        : (JSON.parse(remembered(referencesPath(key), () => keysOf(referencePages(graph, key)))) as string[]);
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
function referencesTo(key: EntryKey): ReferencePages {
  const { pageKeys } = handedOver;
  const make = () => referencePages(graph, key);
  // While developing, the dataset may have become another.
  if (!pageKeys) return make();
  if (last?.key !== key) last = { key, pages: pageKeys.isAnew ? toldTo(pageKeys, key, make) : make() };
  return last.pages;
}

/** Makes the pages of a list, and tells their keys. */
function toldTo(pageKeys: PageKeys, key: EntryKey, make: () => ReferencePages): ReferencePages {
  const path = referencesPath(key);
  const { value, key: keys } = madeWithKey(path, make, keysOf);
  for (const [index, cacheKey] of (JSON.parse(keys) as string[]).entries())
    pageKeys.take(pagePath(path, index + 1), cacheKey);
  return value;
}

/** The keys of the pages of a list, as they are remembered. */
function keysOf(pages: ReferencePages): string {
  return JSON.stringify(pages.map(digestOf));
}
