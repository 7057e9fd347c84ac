import { perGraph } from '../graph/per-graph.ts';
import { words } from '../words/words.ts';
import { byMonth, eventItems, linesOf, yearOf, type EventItem } from './event-items.ts';
import { listPages, type ListPage } from './list-page.ts';
import { groupHrefs, pagesOf, type Group } from './paging.ts';
import { columnsView, type ColumnsView } from './timeline-columns.ts';
import { stripView, type StripView } from './timeline-strip.ts';

/** The events in one picture: one by one, or as columns where they are many; and some of them as a list for narrow screens. */
export interface TimelinePicture {
  strip?: StripView;
  columns?: ColumnsView;
  items: EventItem[];
}

/** A page of the timeline; the first has the picture. */
export interface TimelinePage extends ListPage<Group<EventItem>> {
  lead: string;
  picture?: TimelinePicture;
}

const path = 'timeline/';
const size = 250;

/** Most events that are drawn one by one, and most claims above one of them. */
const most = { events: 60, claims: 30 };

/** Events in the short list beside the picture of very many. */
const latest = 8;

/** All events in order of time, by month. */
export const timelinePages = perGraph((graph): TimelinePage[] => {
  const items = eventItems(graph);
  const { title, description, lead } = words.overview.timeline;
  const frame = { title, description, path, era: yearOf };
  const claims = graph.all('claims').filter(({ data }) => data.about.events.length > 0).length;
  return listPages(frame, byMonth(items), size, linesOf).map((page) => ({
    ...page,
    lead: lead(items.length, claims),
    ...(page.number === 1 ? { picture: timelinePicture(graph) } : {}),
  }));
});

/** The picture of all events, for the head of the timeline and for the home page. */
export const timelinePicture = perGraph((graph): TimelinePicture => {
  const items = eventItems(graph);
  if (items.length <= most.events && items.every(({ ratings }) => ratings.length <= most.claims))
    return { strip: stripView(items), items };
  const months = byMonth(items);
  const hrefs = groupHrefs(path, pagesOf(months, size, linesOf));
  return { columns: columnsView(months, hrefs), items: items.slice(-latest).reverse() };
});
