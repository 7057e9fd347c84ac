import type { Graph } from '../graph/graph.ts';
import { compareDates, dayText } from '../schema/date.ts';

/** Ids of events, each once, in the order of time. On one day, what answers another event comes after it; a day without a time comes first. */
export function inOrder(graph: Graph, ids: readonly string[]): string[] {
  const start = (id: string) => graph.get('events', id).data.start;
  const day = (id: string) => dayText(start(id));
  return [...new Set(ids)].sort(
    (a, b) =>
      compareDates(day(a), day(b)) ||
      answers(graph, a) - answers(graph, b) ||
      compareDates(start(a), start(b)) ||
      (a < b ? -1 : 1),
  );
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
