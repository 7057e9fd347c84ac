import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { words } from '../words/words.ts';
import { eventLinks, type EventLink } from './event-links.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { pathHref } from './link.ts';
import type { Placed } from './map-spots.ts';

/** A place with events. */
export interface PlaceEvents {
  name: string;
  precision: string;
  events: EventLink[];
}

/** Events by the name of their place, the place with most first. */
export function byPlace(graph: Graph, events: readonly Placed[]): PlaceEvents[] {
  const byName = [...Map.groupBy(events, ({ data }) => data.place.name)].sort((a, b) => b[1].length - a[1].length);
  return byName.map(([name, own]) => ({
    name,
    precision: words.overview.map.precision[own[0]!.data.place.precision],
    events: linksOf(graph, own),
  }));
}

/** As many of these events as `size` says, the most recent, with the way to all of them. */
export function eventExcerpt(
  graph: Graph,
  events: readonly Entry<'events'>[],
  id: string,
  size: number,
): Excerpt<EventLink> {
  const keys = events.map((event) => `events/${event.id}` as const);
  const { items, rest } = excerpt(graph, 'events', keys, () => pathHref(placePath(id)), size);
  const named = new Set(items);
  return {
    items: linksOf(
      graph,
      events.filter((event) => named.has(`events/${event.id}`)),
    ),
    ...(rest ? { rest } : {}),
  };
}

/** Path below the base of the list of all events at a spot, or of those that are on no map. */
export function placePath(id: string): string {
  return `map/${id}/`;
}

function linksOf(graph: Graph, events: readonly Entry<'events'>[]): EventLink[] {
  return eventLinks(
    graph,
    events.map(({ id }) => id),
  );
}
