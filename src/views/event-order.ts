import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { compareDates, dayText } from '../schema/date.ts';

/** All events in the order of time. On one day, what answers another event comes after it; a day without a time comes first. */
export function eventOrder(graph: Graph): Entry<'events'>[] {
  const dated = graph
    .all('events')
    .map((event) => ({ event, day: dayText(event.data.start), after: answers(graph, event.id) }));
  return dated
    .sort(
      (a, b) => compareDates(a.day, b.day) || a.after - b.after || compareDates(a.event.data.start, b.event.data.start),
    )
    .map(({ event }) => event);
}

/** How many events of the same day lie, one answering the other, before this one. */
function answers(graph: Graph, id: string, seen: readonly string[] = []): number {
  const { data } = graph.get('events', id);
  const sameDay = data.responds_to.filter((other) => {
    const earlier = graph.find('events', other);
    return earlier && !seen.includes(other) && dayText(earlier.data.start) === dayText(data.start);
  });
  return Math.max(0, ...sameDay.map((other) => 1 + answers(graph, other, [...seen, id])));
}
