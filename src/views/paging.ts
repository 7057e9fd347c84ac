import { pathHref } from './link.ts';

/** A part of a list under a heading; `id` is the heading's anchor. */
export interface Group<Item = unknown> {
  id: string;
  label: string;
  /** Language and direction of the label, when it is not in that of the site. */
  lang?: string;
  dir?: 'rtl';
  items: readonly Item[];
}

/** As much of a group as stands on one page. */
export type Portion<G extends Group> = G & {
  /** Number of items of the whole group. */
  all: number;
  /** Whether the group began on an earlier page. */
  continued: boolean;
};

/**
 * Spreads groups over pages of at most `size`, one page at least; an item takes as much room as `weigh` says. A group that
 * does not fit into what is left of a page that is half full begins on the next; one that is longer than a page goes on there.
 */
export function pagesOf<G extends Group>(
  groups: readonly G[],
  size: number,
  weigh: (item: G['items'][number]) => number = () => 1,
): Portion<G>[][] {
  const pages: Portion<G>[][] = [[]];
  let room = size;
  const turn = () => {
    pages.push([]);
    room = size;
  };
  for (const group of groups) {
    const weights = group.items.map(weigh);
    const weight = weights.reduce((sum, one) => sum + one, 0);
    if (weight > room && room <= size / 2) turn();
    for (let from = 0; from < weights.length;) {
      if (weights[from]! > room && room < size) turn();
      let to = from;
      do room -= weights[to++]!;
      while (to < weights.length && weights[to]! <= room);
      const items = group.items.slice(from, to);
      pages.at(-1)!.push({ ...group, items, all: weights.length, continued: from > 0 });
      from = to;
    }
  }
  return pages;
}

/** Path below the base of a page of the list that begins at `path`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}

/** The end of the address of a page, for a route `[...page]`; the first page has none. */
export function pageParam(number: number): string | undefined {
  return pagePath('', number).slice(0, -1) || undefined;
}

/** Address of each group of the list that begins at `path`, by id. */
export function groupHrefs(path: string, pages: readonly (readonly Portion<Group>[])[]): Map<string, string> {
  const begun = pages.flatMap((page, index) =>
    page.flatMap(({ id, continued }): [string, string][] =>
      continued ? [] : [[id, `${pathHref(pagePath(path, index + 1))}#${id}`]],
    ),
  );
  return new Map(begun);
}
