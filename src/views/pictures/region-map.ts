import type { Place } from '../../schema/event.ts';
import { overlap, type Box } from './box.ts';
import { countriesIn, labelCountries, mapSize, projectionOf, type Country, type Window } from './land.ts';
import { spotOf, type MapSpot } from './locator.ts';
import { round, textWidth } from './text.ts';

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

export interface MapPoint extends MapSpot {
  id: string;
  href: string;
  label: string;
  count: number;
  /** Which side of the mark the name stands on. */
  side: 'right' | 'left' | 'above' | 'below';
}

/** One map: countries, places and the degrees it shows. */
export interface RegionPicture {
  countries: Country[];
  points: MapPoint[];
}

/** Narrowest frame of the map in pixels; names that do not touch there do not touch in a wider one. */
export const mapFrame = { width: 288, height: 216 } as const;
const size = 12;

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

/** Draws the map of one group of places. */
export function regionPicture(places: readonly MapPlace[]): RegionPicture {
  const projection = projectionOf(windowOf(places));
  const points = places.map((place): MapPoint => {
    const [x, y] = projection([place.lon, place.lat])!;
    const { id, href, label, count, precision } = place;
    const at = { x: round((x / mapSize.width) * 100), y: round((y / mapSize.height) * 100) };
    const { radius, exact } = spotOf(precision);
    return { id, href, label, count, ...at, radius: radius + Math.min(6, count - 1), exact, side: 'right' };
  });
  chooseSides(points);
  return { countries: labelCountries(countriesIn(projection), points), points };
}

/** The ground a point's name takes in the narrowest frame. */
export function pointNameBox(point: MapPoint): Box {
  const width = textWidth(pointName(point), size);
  const x = (point.x / 100) * mapFrame.width;
  const y = (point.y / 100) * mapFrame.height;
  const away = point.radius + 4;
  if (point.side === 'right') return { x: x + away, y: y - 7, width, height: 14 };
  if (point.side === 'left') return { x: x - away - width, y: y - 7, width, height: 14 };
  return { x: x - width / 2, y: point.side === 'above' ? y - away - 14 : y + away, width, height: 14 };
}

/** What is written beside a point: the name, and the number of events where it is more than one. */
export function pointName({ label, count }: Pick<MapPoint, 'label' | 'count'>): string {
  return count > 1 ? `${label} (${count})` : label;
}

/** Gives each name the first side on which it lies within the frame and touches no mark and no name placed before. */
function chooseSides(points: MapPoint[]): void {
  const marks = points.map(({ x, y, radius }) => ({
    x: (x / 100) * mapFrame.width - radius,
    y: (y / 100) * mapFrame.height - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const placed: Box[] = [];
  for (const [index, point] of points.entries()) {
    const others = [...marks.filter((_, other) => other !== index), ...placed];
    const free = (['right', 'left', 'above', 'below'] as const).find((side) => {
      const box = pointNameBox({ ...point, side });
      return box.x >= 0 && box.x + box.width <= mapFrame.width && !others.some((other) => overlap(box, other));
    });
    point.side = free ?? 'below';
    placed.push(pointNameBox(point));
  }
}

/** All places with room around them, in the proportions of the frame. */
function windowOf(places: readonly MapPlace[]): Window {
  const [lats, lons] = [places.map((place) => place.lat), places.map((place) => place.lon)];
  const margin = Math.max(1.2, (Math.max(...lons) - Math.min(...lons)) * 0.16);
  return {
    west: Math.min(...lons) - margin,
    east: Math.max(...lons) + margin,
    south: Math.min(...lats) - margin,
    north: Math.max(...lats) + margin,
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
