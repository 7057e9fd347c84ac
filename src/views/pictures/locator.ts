import type { Place } from '../../schema/event.ts';
import { countriesIn, labelCountries, mapSize, projectionOf, type Country } from './land.ts';
import { round } from './text.ts';

/** A place on a map: a point only where the very site is known, else the area it lies in. Positions are percent of the frame. */
export interface MapSpot {
  x: number;
  y: number;
  /** Radius in pixels. */
  radius: number;
  exact: boolean;
}

export interface LocatorPicture {
  countries: Country[];
  /** Absent when no more than the country is known; the country is marked instead. */
  spot?: MapSpot;
}

/** Half the height of the map in degrees. */
const reach = 3.6;

/** Radius of the area that stands for each precision, in pixels; at this scale none is smaller than a finger's tip. */
const radii: Readonly<Record<Place['precision'], number>> = { site: 5, district: 9, city: 11, area: 15, country: 0 };

/** Radius and kind of the mark for a precision. */
export function spotOf(precision: Place['precision']): Pick<MapSpot, 'radius' | 'exact'> {
  return { radius: radii[precision], exact: precision === 'site' };
}

/** A small map around a place; `undefined` when its coordinates are not known. */
export function locatorPicture({ lat, lon, precision }: Place): LocatorPicture | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const stretch = (reach * mapSize.width) / mapSize.height / Math.cos((lat * Math.PI) / 180);
  const projection = projectionOf({ west: lon - stretch, east: lon + stretch, south: lat - reach, north: lat + reach });
  const [x, y] = projection([lon, lat])!;
  const countries = labelCountries(countriesIn(projection), []);
  if (precision === 'country') return { countries };
  const spot = { x: round((x / mapSize.width) * 100), y: round((y / mapSize.height) * 100), ...spotOf(precision) };
  return { countries, spot };
}
