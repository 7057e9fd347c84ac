import type { Graph } from '../graph/graph.ts';
import type { DateView } from './dates.ts';
import { entryLink, type EntryLink } from './link.ts';
import { dayView } from './moments.ts';
import { inOrder } from './order.ts';

/** A link to an event, with its day. */
export interface EventLink {
  link: EntryLink;
  date: DateView;
}

/** Links to events, each once, the earliest first. */
export function eventLinks(graph: Graph, ids: readonly string[]): EventLink[] {
  return inOrder(graph, ids).map((id) => ({
    link: entryLink(graph, 'events', id),
    date: dayView(graph.get('events', id).data.start),
  }));
}
