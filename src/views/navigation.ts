import { isAbsolute, relative, resolve, sep } from 'node:path';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { pathHref } from './link.ts';

/** One link of a menu. `current` is what `aria-current` says. */
export interface MenuItem {
  label: string;
  href: string;
  current?: 'page' | 'true';
}

const labels = words.layout.navigation;

/** Paths below the base, as the menus show them. */
const places = {
  content: ['claims', 'events', 'actors', 'sources'],
  views: ['topics', 'timeline', 'map', 'network', 'names', 'search'],
  site: ['about', 'methodology', 'corrections', 'data'],
} as const;

/** The short menu at the top of a page whose path below the base is `path`. */
export function mainMenu(path: string): MenuItem[] {
  return (['claims', 'events', 'actors', 'sources', 'timeline', 'methodology'] as const).map((place) =>
    menuItem(place, path),
  );
}

/** The full menu at the foot, in groups. */
export function footerMenu(path: string): { label: string; items: MenuItem[] }[] {
  return (['content', 'views', 'site'] as const).map((group) => ({
    label: words.layout.footerGroups[group],
    items: places[group].map((place) => menuItem(place, path)),
  }));
}

/**
 * Where menus show a page to be: `claims/` the list itself, `claims/*` a page below it. Menus are the same on all pages of
 * one place.
 */
export function placeOf(path: string): string {
  const end = path.indexOf('/') + 1;
  return end === path.length ? path : `${path.slice(0, end)}*`;
}

/** Longest title of a window, as search engines and validators like it. */
const titleLength = 70;

/** Title of the window of a page: its own, cut at a word where it is long, and the name of the site. */
export function windowTitle(title: string): string {
  const room = titleLength - words.layout.title('', site.name).length;
  if (title.length <= room) return words.layout.title(title, site.name);
  const cut = title.slice(0, room - 1);
  return words.layout.title(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2))}…`, site.name);
}

/** Full address of a path below the base. */
export function canonicalUrl(path: string): string {
  return site.url + pathHref(path);
}

/**
 * Where a reader proposes a change to a content file, or reports an error in it. `file` is its path below the content
 * folder. A folder outside of the project is in no repository, and nothing can be proposed to it.
 */
export function contributionLinks(
  title: string,
  path: string,
  file: string,
  content: string = site.content,
): { edit?: string; report: string } {
  const folder = relative('', resolve(content));
  const issue = new URLSearchParams({
    title: words.layout.reportTitle(title),
    body: words.layout.reportBody(canonicalUrl(path)),
  });
  return {
    ...(isWithin(folder) ? { edit: `${site.repository}/edit/${site.branch}/${pathOf(folder, file)}` } : {}),
    report: `${site.repository}/issues/new?${issue.toString()}`,
  };
}

function isWithin(folder: string): boolean {
  return !isAbsolute(folder) && folder !== '..' && !folder.startsWith(`..${sep}`);
}

function pathOf(folder: string, file: string): string {
  return [...folder.split(sep), file].filter((part) => part !== '').join('/');
}

function menuItem(place: keyof typeof labels, path: string): MenuItem {
  const own = `${place}/`;
  const current = path === own ? 'page' : path.startsWith(own) ? 'true' : undefined;
  return { label: labels[place], href: pathHref(own), ...(current ? { current } : {}) };
}
