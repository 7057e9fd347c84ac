import type { Graph } from '../graph/graph.ts';
import { roles, type Participant } from '../schema/event.ts';
import { termOf } from '../schema/vocabulary.ts';
import { eventLinks, type EventLink } from './event.ts';
import type { SourceRef } from './source-list.ts';

/** An event and what the actor was in it. */
export interface EventRole extends EventLink {
  roles: { label: string; alleged: boolean; note?: string; refs: SourceRef[] }[];
}

/** A role of an actor and the event it had it in. */
export interface Participation extends Participant {
  event: string;
}

/** Every role of an actor, as the entries of events tell. */
export function participations(graph: Graph, id: string): Participation[] {
  return graph.to(`actors/${id}`).flatMap((reference) => {
    if (reference.field !== 'participants[].actor') return [];
    const event = reference.from.slice('events/'.length);
    return [{ event, ...graph.get('events', event).data.participants[reference.path[1] as number]! }];
  });
}

/** Events in order of time, each once, with the roles had in it. */
export function eventRoles(
  graph: Graph,
  list: readonly Participation[],
  refs: (ids: readonly string[]) => SourceRef[],
): EventRole[] {
  const ids = list.map((one) => one.event);
  return eventLinks(graph, ids).map((event) => ({
    ...event,
    roles: list
      .filter((one) => one.event === event.link.id)
      .map(({ role, note, sources }) => {
        const { label, alleged } = termOf(roles, role);
        return { label, alleged, ...(note ? { note } : {}), refs: refs(sources) };
      }),
  }));
}
