import { digestOf } from './views/digest.ts';
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
