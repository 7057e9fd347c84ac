import type { Graph } from '../graph/graph.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { countryName } from './countries.ts';
import type { EventLink } from './event-links.ts';
import { excerptSize, type Excerpt, type Rest } from './excerpt.ts';
import { byPlace, eventExcerpt, type PlaceEvents } from './map-lists.ts';
import { spotsByRegion, unplaced, type Spot } from './map-spots.ts';
import { compareNames } from './order.ts';
import { regionPicture, type RegionPicture } from './pictures/region-map.ts';

/** The events at one spot of the map. */
export interface SpotView {
  /** Anchor the mark on the map leads to. */
  id: string;
  label: string;
  places: PlaceEvents[];
  /** Present when not all its events are named. */
  rest?: Rest;
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
  wide: Excerpt<EventLink>;
  /** Events without a place. */
  nowhere: Excerpt<EventLink>;
}

/** Most events of which all are named beside the maps; where there are more, a few of each spot. */
const mostNamed = 150;
const few = 4;

/** Where events happened. */
export function mapView(graph: Graph): MapView {
  const regions = spotsByRegion(graph);
  const placed = regions.flat().reduce((sum, { events }) => sum + events.length, 0);
  const { wide, nowhere } = unplaced(graph);
  return {
    lead: words.overview.map.lead(placed),
    regions: regions.map((spots, index) => regionView(graph, spots, index, namedOf(placed))),
    wide: eventExcerpt(graph, wide, 'wide', excerptSize),
    nowhere: eventExcerpt(graph, nowhere, 'nowhere', excerptSize),
  };
}

/** How many events of a spot are named. */
export function namedOf(placed: number): number {
  return placed > mostNamed ? few : Infinity;
}

function spotView(graph: Graph, { mark, events }: Spot, named: number): SpotView {
  const { id, label } = mark;
  const { items, rest } = eventExcerpt(graph, events, id, named);
  if (!rest) return { id, label, places: byPlace(graph, events) };
  const { inAndNear, allNear } = words.overview.map;
  return {
    id,
    label,
    places: [{ name: inAndNear(label), precision: '', events: items }],
    rest: { ...rest, label: allNear(events.length, label) },
  };
}

function regionView(graph: Graph, spots: readonly Spot[], index: number, named: number): RegionView {
  const picture = regionPicture(spots.map(({ mark }) => mark));
  const countries = new Set(spots.flatMap(({ events }) => events.map(({ data }) => data.place.country)));
  return {
    id: `region-${index + 1}`,
    title: new Intl.ListFormat(site.language).format([...countries].map(countryName)),
    description: words.overview.map.pictureDescription(
      spots.length,
      picture.countries.map((country) => country.name),
    ),
    picture,
    spots: spots.map((spot) => spotView(graph, spot, named)).sort((a, b) => compareNames(a.label, b.label)),
  };
}
