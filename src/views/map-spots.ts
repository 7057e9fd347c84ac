import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import type { Place } from '../schema/event.ts';
import { eventOrder } from './event-order.ts';
import { regions, type MapPlace } from './pictures/region-map.ts';

/** An event whose place is known nearer than the country. */
export type Placed = Entry<'events'> & { data: { place: Place & { lat: number; lon: number } } };

/** Events at one spot of a map: places too near to one another to be told apart. */
export interface Spot {
  mark: MapPlace;
  events: Placed[];
}

/** Most marks that can be told apart on one map. */
const mostMarks = 40;

/** Half the width of a spot in degrees, about 25 kilometres. */
const nearest = 0.23;

/** Spots by region, the region with most events first. */
export function spotsByRegion(graph: Graph): Spot[][] {
  const spots = joined(
    graph
      .all('events')
      .filter(isPlaced)
      .map((event) => spotOf([event])),
    nearest,
  );
  const byMark = new Map(spots.map((spot) => [spot.mark, spot]));
  const marks = spots.map(({ mark }) => mark);
  return regions(marks).map((region) => fewer(region.map((mark) => byMark.get(mark)!)));
}

/** Whether a place of an event is known nearer than the country. */
function isPlaced(event: Entry<'events'>): event is Placed {
  const { place } = event.data;
  return place?.lat !== undefined && place.lon !== undefined && place.precision !== 'country';
}

/** Events of which only the country is known, and those without a place, in the order of time. */
export function unplaced(graph: Graph): Record<'wide' | 'nowhere', Entry<'events'>[]> {
  const events = eventOrder(graph).filter((event) => !isPlaced(event));
  return { wide: events.filter(({ data }) => data.place), nowhere: events.filter(({ data }) => !data.place) };
}

/** Joins spots until there are no more than a map holds. */
function fewer(spots: readonly Spot[]): Spot[] {
  let few = [...spots];
  for (let reach = nearest * 1.5; few.length > mostMarks; reach *= 1.5) {
    few = joined(
      few.toSorted((a, b) => b.mark.count - a.mark.count || (a.mark.id < b.mark.id ? -1 : 1)),
      reach,
    );
  }
  return few;
}

/** Joins each spot to the first before it that is nearer than `reach` degrees. */
function joined(spots: readonly Spot[], reach: number): Spot[] {
  const groups: { at: MapPlace; members: Spot[] }[] = [];
  for (const spot of spots) {
    const near = groups.find(({ at }) => isNear(at, spot.mark, reach));
    if (near) near.members.push(spot);
    else groups.push({ at: spot.mark, members: [spot] });
  }
  return groups.map(({ members }) =>
    members.length === 1 ? members[0]! : spotOf(members.flatMap(({ events }) => events)),
  );
}

/** The spot of these events, called by the place where most of them were. */
function spotOf(events: readonly Placed[]): Spot {
  const byName = [...Map.groupBy(events, ({ data }) => data.place.name)].sort((a, b) => b[1].length - a[1].length);
  const [name, [first]] = byName[0]! as [string, [Placed]];
  const { lat, lon, precision } = first.data.place;
  const id = `place-${events.map((event) => event.id).reduce((least, one) => (one < least ? one : least))}`;
  const mark = { id, href: `#${id}`, label: name.split(',')[0]!, count: events.length, lat, lon, precision };
  return { mark, events: [...events] };
}

function isNear(a: MapPlace, b: MapPlace, reach: number): boolean {
  const apart = Math.abs(a.lat - b.lat);
  return apart < reach && Math.abs(a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180) < reach;
}
