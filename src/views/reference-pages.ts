import type { Graph } from '../graph/graph.ts';
import { perSubject } from '../graph/per-graph.ts';
import type { EntryKey } from '../schema/id.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';
import { linkTo, pathHref, type EntryLink } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import { dayView } from './moments.ts';
import { sortEntries } from './order.ts';
import type { Group } from './paging.ts';
import { referencesPath, referencesSize } from './references.ts';
import { told } from './told.ts';
import { waysTo, type Way } from './ways.ts';

/** An entry that refers to another in one way. */
export interface ReferenceRow {
  link: EntryLink;
  /** When a claim was made or an event was. */
  date?: DateView;
  /** What it says of the other. */
  told: string[];
}

/** All references to an entry as pages, by way: the latest claims and events first, actors and sources by name. */
export function referencePages(graph: Graph, key: EntryKey): ListPage<Group<ReferenceRow>>[] {
  const link = linkTo(graph, key)!;
  const groups = waysTo(graph, key).all.map((way) => groupOf(graph, way));
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const { crumb, title, description } = words.paging.references;
  const trail = [
    { label: words.layout.navigation[link.collection], href: pathHref(`${link.collection}/`) },
    { label: link.label, href: link.href },
  ];
  const frame = { crumb, title: title(link.label), description: description(all), path: referencesPath(key), trail };
  return listPages(frame, groups, referencesSize);
}

function groupOf(graph: Graph, { id, collection, field, from }: Way): Group<ReferenceRow> {
  const ordered = sortEntries(graph, from.keys());
  const dated = collection === 'claims' || collection === 'events';
  const { backlinkGroups, backlinkFields } = words.layout;
  return {
    id,
    label: words.paging.references.group(backlinkGroups[collection], backlinkFields[field]),
    items: (dated ? ordered.reverse() : ordered).map((other): ReferenceRow => {
      const { link, date } = referrer(graph, other);
      return { link, ...(date ? { date } : {}), told: told(graph, from.get(other)!) };
    }),
  };
}

/** What is the same in every row of an entry. */
const referrer = perSubject((graph, key: EntryKey): Omit<ReferenceRow, 'told'> => {
  const { data } = graph.entry(key)!;
  const link = linkTo(graph, key)!;
  if ('made' in data) return { link, date: dateView(data.made) };
  return 'start' in data ? { link, date: dayView(data.start) } : { link };
});
