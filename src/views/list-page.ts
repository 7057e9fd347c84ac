import { words } from '../words/words.ts';
import { pathHref } from './link.ts';
import { groupHrefs, pagePath, pagesOf, type Group, type Portion } from './paging.ts';

/** What a list is called, and where it begins. */
export interface ListFrame {
  title: string;
  /** Its name at the end of the way to it; the title where there is none. */
  crumb?: string;
  description: string;
  /** Below the base, with a slash at its end. */
  path: string;
  /** The way to the list. */
  trail?: { label: string; href: string }[];
  /** What a group is part of, by its id: the year of a month. Where there are very many groups, one jumps to these. */
  era?: (id: string) => string;
}

/** Most groups that are jumped to one by one. */
const mostJumps = 48;

/** A link to the beginning of a group, on this page or another. */
export interface JumpLink {
  label: string;
  href: string;
  count: number;
  lang?: string;
  dir?: 'rtl';
}

/** The way to the other pages of a list. */
export interface PageTurns {
  previous?: string;
  next?: string;
  /** The first, the last, and those around this one; `gap` stands before a number that does not follow the one before. */
  pages: { number: number; href: string; current: boolean; gap: boolean }[];
}

/** One page of a list. */
export interface ListPage<G extends Group = Group> {
  title: string;
  description: string;
  path: string;
  breadcrumbs: { label: string; href?: string }[];
  /** From 1. */
  number: number;
  groups: Portion<G>[];
  /** To every group of the list. */
  jump: JumpLink[];
  /** Absent when the list has one page. */
  turns?: PageTurns;
}

/** A list as pages of at most `size`, groups without items left out; one page when there is nothing in it; an item takes as much room as `weigh` says. */
export function listPages<G extends Group>(
  frame: ListFrame,
  all: readonly G[],
  size: number,
  weigh?: (item: G['items'][number]) => number,
): ListPage<G>[] {
  const groups = all.filter(({ items }) => items.length > 0);
  const pages = pagesOf(groups, size, weigh);
  const hrefs = groupHrefs(frame.path, pages);
  const links = groups.map(({ id, label, lang, dir, items }) => ({
    label,
    href: hrefs.get(id)!,
    count: items.length,
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
  }));
  const jump = links.length > mostJumps && frame.era ? eras(groups, links, frame.era) : links;
  return pages.map((portions, index): ListPage<G> => {
    const number = index + 1;
    const here = `${pathHref(pagePath(frame.path, number))}#`;
    return {
      ...headOf(frame, number, pages.length),
      path: pagePath(frame.path, number),
      number,
      groups: portions,
      jump: jump.map((link) => ({ ...link, href: link.href.replace(here, '#') })),
      ...(pages.length > 1 ? { turns: turnsOf(frame.path, number, pages.length) } : {}),
    };
  });
}

function headOf({ title, crumb = title, description, path, trail = [] }: ListFrame, number: number, last: number) {
  if (number === 1) return { title, description, breadcrumbs: [...trail, { label: crumb }] };
  const place = words.paging.place(number, last);
  return {
    title: words.paging.title(title, number),
    description: `${description} ${place}.`,
    breadcrumbs: [...trail, { label: crumb, href: pathHref(path) }, { label: place }],
  };
}

/** One link for all groups of an era. */
function eras(groups: readonly Group[], links: readonly JumpLink[], era: (id: string) => string): JumpLink[] {
  const byEra = Map.groupBy(links, (_, index) => era(groups[index]!.id));
  return [...byEra].map(([label, own]) => ({
    label,
    href: own[0]!.href,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
}

function turnsOf(path: string, number: number, last: number): PageTurns {
  const href = (page: number) => pathHref(pagePath(path, page));
  const near = [number - 2, number - 1, number, number + 1, number + 2].filter((page) => page > 1 && page < last);
  return {
    ...(number > 1 ? { previous: href(number - 1) } : {}),
    ...(number < last ? { next: href(number + 1) } : {}),
    pages: [1, ...near, last].map((page, index, all) => ({
      number: page,
      href: href(page),
      current: page === number,
      gap: index > 0 && page > all[index - 1]! + 1,
    })),
  };
}
