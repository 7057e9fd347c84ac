import type { Event, Place, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import type { Place as PlaceData } from '../../schema/event.ts';
import { referring } from '../../views/references.ts';
import { waysTo } from '../../views/ways.ts';
import { pageAddress } from '../address.ts';
import { actorNode, isoBounds, withContext } from './thing.ts';

/** An event with its place, its time as far as ISO 8601 can say it, who took part, and the claims about it, the most recent where they are many. */
export function eventJsonLd(graph: Graph, id: string): WithContext<Event> {
  const { data } = graph.get('events', id);
  const page = pageAddress('events', id);
  const start = isoBounds(data.start);
  const endDate = data.end === undefined ? start.to : (isoBounds(data.end).to ?? isoBounds(data.end).from);
  const actors = [...new Set(data.participants.map(({ actor }) => actor))];
  const claims = referring(graph, waysTo(graph, `events/${id}`), 'claims', 'about.events[]').items.sort();
  return withContext<Exclude<Event, string>>({
    '@type': 'Event',
    '@id': `${page}#event`,
    url: page,
    name: data.name,
    description: data.summary,
    ...(data.aliases.length > 0 ? { alternateName: data.aliases.map(({ name }) => name) } : {}),
    ...(start.from ? { startDate: start.from } : {}),
    ...(endDate ? { endDate } : {}),
    ...(data.place ? { location: placeNode(data.place) } : {}),
    ...(actors.length > 0 ? { about: actors.map((actor) => actorNode(graph, actor)) } : {}),
    ...(data.part_of ? { superEvent: eventNode(graph, data.part_of) } : {}),
    ...(claims.length > 0 ? { subjectOf: claims.map((key) => claimLink(graph, key.slice('claims/'.length))) } : {}),
  });
}

function placeNode({ name, country, lat, lon }: PlaceData): Place {
  return {
    '@type': 'Place',
    name,
    address: { '@type': 'PostalAddress', addressCountry: country },
    ...(lat === undefined || lon === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}

function eventNode(graph: Graph, id: string) {
  const url = pageAddress('events', id);
  return { '@type': 'Event' as const, '@id': `${url}#event`, name: graph.get('events', id).data.name, url };
}

function claimLink(graph: Graph, id: string) {
  const url = pageAddress('claims', id);
  return { '@type': 'Claim' as const, '@id': `${url}#claim`, name: graph.get('claims', id).data.title, url };
}
