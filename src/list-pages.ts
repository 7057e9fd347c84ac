import { digestOf } from './graph/digest.ts';
import { remembered } from './remembered.ts';
import { pageParam } from './views/paging.ts';

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

/**
 * The same for a list of which there are many, by a name of its own: its pages are only made if something they are made of
 * has changed, so a page is not given with its path, but is to be asked for when it is rendered.
 */
export function rememberedListPaths<Params extends Record<string, string>>(
  name: string,
  params: Params,
  make: () => readonly { number: number }[],
) {
  const keys = JSON.parse(remembered(name, () => JSON.stringify(make().map(digestOf)))) as string[];
  return keys.map((cacheKey, index) => ({ params: { ...params, page: pageParam(index + 1) }, cacheKey }));
}
