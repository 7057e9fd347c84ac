import type { Folder } from '../schema/id.ts';
import { entryHref, pathHref } from '../views/link.ts';
import { words } from '../words/words.ts';
import { besidePage } from './address.ts';

/** Another form of a page, for `<link rel="alternate">`. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

const label = words.exports.alternates;

/** The other forms of an entry's page: record, Markdown, feeds, and for a claim how to embed it. */
export function alternatesOf(folder: Folder, id: string): Alternate[] {
  const page = entryHref(folder, id);
  const own: Alternate[] = [
    { type: 'application/json', href: pathHref(besidePage(folder, id, 'json')), title: label.json },
    { type: 'text/markdown', href: pathHref(besidePage(folder, id, 'md')), title: label.markdown },
  ];
  if (folder === 'claims')
    return [...own, { type: 'application/json+oembed', href: pathHref(`embed/${id}.json`), title: label.embed }];
  if (folder === 'events')
    return [
      ...own,
      ...feeds(page),
      { type: 'text/calendar', href: pathHref(`events/${id}.ics`), title: label.calendar },
    ];
  return folder === 'actors' ? [...own, ...feeds(page)] : own;
}

/** The other forms of the site as a whole, for the home page. */
export function siteAlternates(): Alternate[] {
  return [...feeds(pathHref('')), { type: 'text/calendar', href: pathHref('events.ics'), title: label.calendar }];
}

function feeds(page: string): Alternate[] {
  return [
    { type: 'application/atom+xml', href: `${page}feed.xml`, title: label.feed },
    { type: 'application/feed+json', href: `${page}feed.json`, title: label.feed },
  ];
}
