import type { Graph } from '../graph/graph.ts';
import { roles, type Participant } from '../schema/event.ts';
import { termOf } from '../schema/vocabulary.ts';
import { eventLinks, type EventLink } from './event-links.ts';
import type { Excerpt } from './excerpt.ts';
import { referring } from './references.ts';
import type { SourceRef } from './source-list.ts';
import { inWay, type Ways } from './ways.ts';

/** An event and what the actor was in it. */
export interface EventRole extends EventLink {
  roles: { label: string; alleged: boolean; note?: string; refs: SourceRef[] }[];
}

/** The roles of an actor in one event. */
export interface Participation {
  event: string;
  roles: Participant[];
}

/** The roles of an actor, as the entries of events tell; of the most recent events where they are many. */
export function participations(graph: Graph, ways: Ways): Excerpt<Participation> {
  const events = referring(graph, ways, 'events', 'participants[].actor');
  const items = events.items.map((key) => {
    const event = key.slice('events/'.length);
    const { participants } = graph.get('events', event).data;
    const own = inWay(ways, 'events', 'participants[].actor').get(key)!;
    return { event, roles: own.map(({ path }) => participants[path[1] as number]!) };
  });
  return { ...events, items };
}

/** Events with the roles had in them, each role with its sources. */
export function eventRoles(
  graph: Graph,
  list: readonly Participation[],
  refs: (ids: readonly string[]) => SourceRef[],
): EventRole[] {
  return list.map(({ event, roles: own }) => ({
    ...eventLinks(graph, [event])[0]!,
    roles: own.map(({ role, note, sources }) => {
      const { label, alleged } = termOf(roles, role);
      return { label, alleged, ...(note ? { note } : {}), refs: refs(sources) };
    }),
  }));
}
