import type { Place } from '../../schema/event.ts';
import { countriesIn, labelCountries, mapSize, projectionOf, type Country } from './land.ts';
import { spotOf, type MapSpot } from './locator.ts';
import { placeNames, type NamePlace } from './point-names.ts';
import { round } from './text.ts';
import type { Window } from './thin.ts';

/** A place where events lie, with a link to them in the list beside the map. */
export interface MapPlace {
  id: string;
  href: string;
  label: string;
  /** How many events lie there. */
  count: number;
  lat: number;
  lon: number;
  precision: Place['precision'];
}

/** A mark with its name: the place, and the number of events where it is more than one. */
export interface MapPoint extends MapSpot, NamePlace {
  id: string;
  href: string;
  label: string;
  name: string;
  count: number;
}

/** One map: countries and places. Positions are percent of the frame. */
export interface RegionPicture {
  countries: Country[];
  points: MapPoint[];
}

/** Groups places that lie nearer than `kilometres` to another of the group: each group is a map of its own. Largest first. */
export function regions(places: readonly MapPlace[], kilometres = 1500): MapPlace[][] {
  const groups: MapPlace[][] = [];
  for (const place of places) {
    const near = groups.filter((group) => group.some((other) => distance(place, other) < kilometres));
    const joined = [...near.flat(), place];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.sort((a, b) => total(b) - total(a));
}

/** Draws the map of one group of places; the places with most events are named first. */
export function regionPicture(places: readonly MapPlace[]): RegionPicture {
  const projection = projectionOf(windowOf(places));
  const order = [...places].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const marks = order.map(({ id, href, label, count, lat, lon, precision }) => {
    const [x, y] = projection([lon, lat])!;
    const at = { x: round((x / mapSize.width) * 100), y: round((y / mapSize.height) * 100) };
    const { radius, exact } = spotOf(precision);
    const name = count > 1 ? `${label} (${count})` : label;
    return { id, href, label, name, count, ...at, radius: radius + Math.min(4, count - 1), exact };
  });
  const names = placeNames(marks);
  const points = marks.map((mark, index): MapPoint => ({ ...mark, ...names[index]! }));
  return { countries: labelCountries(countriesIn(projection), points), points };
}

/** All places with room around them for their names. */
function windowOf(places: readonly MapPlace[]): Window {
  const [lats, lons] = [places.map((place) => place.lat), places.map((place) => place.lon)];
  const reach = Math.max(...lons) - Math.min(...lons);
  const [across, down] = [Math.max(1.2, reach * 0.2), Math.max(0.9, reach * 0.12)];
  return {
    west: Math.min(...lons) - across,
    east: Math.max(...lons) + across,
    south: Math.min(...lats) - down,
    north: Math.max(...lats) + down,
  };
}

function total(group: readonly MapPlace[]): number {
  return group.reduce((sum, place) => sum + place.count, 0);
}

/** Great-circle distance in kilometres. */
function distance(a: MapPlace, b: MapPlace): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const across = Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lon, b.lon);
  return 2 * 6371 * Math.asin(Math.sqrt(half(a.lat, b.lat) + across));
}
