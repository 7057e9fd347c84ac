import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import type { Place } from '../schema/event.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { eventLinks, type EventLink } from './event.ts';
import { regionPicture, regions, type MapPlace, type RegionPicture } from './pictures/region-map.ts';

/** The events at one spot of the map. Places too near to one another to be told apart are one spot. */
export interface SpotView {
  /** Anchor the mark on the map leads to. */
  id: string;
  label: string;
  /** Names of the countries the places lie in. */
  countries: string[];
  places: { name: string; precision: string; events: EventLink[] }[];
}

/** One map with what is on it. */
export interface RegionView {
  id: string;
  title: string;
  description: string;
  picture: RegionPicture;
  spots: SpotView[];
}

/** What the map page says. */
export interface MapView {
  lead: string;
  regions: RegionView[];
  /** Events of which only the country is known. */
  wide: EventLink[];
  /** Events without a place. */
  nowhere: EventLink[];
}

type Placed = Entry<'events'> & { data: { place: Place & { lat: number; lon: number } } };

/** Where events happened. */
export function mapView(graph: Graph): MapView {
  const events = graph.all('events');
  const placed = events.filter(isPlaced);
  const spots = spotsOf(graph, placed);
  const links = (list: readonly Entry<'events'>[]) =>
    eventLinks(
      graph,
      list.map(({ id }) => id),
    );
  return {
    lead: words.overview.map.lead(placed.length),
    regions: regions(spots.map((spot) => spot.mark)).map((marks, index) =>
      regionView(
        marks,
        marks.map((mark) => spots.find((spot) => spot.mark === mark)!.view),
        index,
      ),
    ),
    wide: links(events.filter((event) => !isPlaced(event) && event.data.place)),
    nowhere: links(events.filter((event) => !event.data.place)),
  };
}

function isPlaced(event: Entry<'events'>): event is Placed {
  const { place } = event.data;
  return place?.lat !== undefined && place.lon !== undefined && place.precision !== 'country';
}

/** Events by place, and places nearer than about 25 kilometres as one spot, called by its largest place. */
function spotsOf(graph: Graph, events: readonly Placed[]): { mark: MapPlace; view: SpotView }[] {
  const groups: Placed[][] = [];
  for (const event of events) {
    const near = groups.find((group) => group.some((other) => isNear(other.data.place, event.data.place)));
    if (near) near.push(event);
    else groups.push([event]);
  }
  return groups.map((group) => {
    const byName = [...Map.groupBy(group, ({ data }) => data.place.name)].sort((a, b) => b[1].length - a[1].length);
    const [name, [first]] = byName[0]! as [string, [Placed]];
    const { lat, lon, precision } = first.data.place;
    const label = name.split(',')[0]!;
    const id = `place-${first.id}`;
    return {
      mark: { id, href: `#${id}`, label, count: group.length, lat, lon, precision },
      view: {
        id,
        label,
        countries: group.map(({ data }) => countryName(data.place.country)),
        places: byName.map(([place, own]) => ({
          name: place,
          precision: words.overview.map.precision[own[0]!.data.place.precision],
          events: eventLinks(
            graph,
            own.map((event) => event.id),
          ),
        })),
      },
    };
  });
}

function isNear(a: { lat: number; lon: number }, b: { lat: number; lon: number }): boolean {
  return Math.abs(a.lat - b.lat) < 0.23 && Math.abs(a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180) < 0.23;
}

function regionView(marks: readonly MapPlace[], spots: SpotView[], index: number): RegionView {
  const picture = regionPicture(marks);
  const { map } = words.overview;
  const countries = [...new Set(spots.flatMap((spot) => spot.countries))];
  return {
    id: `region-${index + 1}`,
    title: new Intl.ListFormat(site.language).format(countries),
    description: map.pictureDescription(
      marks.length,
      picture.countries.map((country) => country.name),
    ),
    picture,
    spots: [...spots].sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
}

function countryName(code: string): string {
  return new Intl.DisplayNames([site.language], { type: 'region' }).of(code) ?? code;
}
