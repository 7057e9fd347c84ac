import type { Place } from '../../schema/event.ts';
import { countriesIn, labelCountries, mapSize, projectionOf, type Country } from './land.ts';
import { placeNames, type NamePlace } from './point-names.ts';
import { round } from './text.ts';

/** A place on a map: a point only where the very site is known, else the area it lies in. Positions are percent of the frame. */
export interface MapSpot {
  x: number;
  y: number;
  /** Radius in pixels. */
  radius: number;
  exact: boolean;
}

/** The countries around a place, and the place. */
export interface LocatorPicture {
  countries: Country[];
  /** Absent when no more than the country is known. */
  spot?: MapSpot & NamePlace & { name: string };
}

/** Half the height of the map in degrees. */
const reach = 3.6;

/** Radius of the mark for each precision, in pixels. All but the first stand for an area, and none is smaller than can be seen. */
const radii: Readonly<Record<Place['precision'], number>> = { site: 5, district: 8, city: 9, area: 11, country: 0 };

/** Radius and kind of the mark for a precision. */
export function spotOf(precision: Place['precision']): Pick<MapSpot, 'radius' | 'exact'> {
  return { radius: radii[precision], exact: precision === 'site' };
}

/** Pictures that were drawn: many events lie at one place. */
const drawn = new Map<string, LocatorPicture>();

/** A small map around a place; `undefined` when its coordinates are not known. */
export function locatorPicture({ name, lat, lon, precision }: Place): LocatorPicture | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const key = JSON.stringify([lat, lon, precision, name]);
  const picture = drawn.get(key) ?? locate(name, lat, lon, precision);
  drawn.set(key, picture);
  return picture;
}

function locate(name: string, lat: number, lon: number, precision: Place['precision']): LocatorPicture {
  const stretch = (reach * mapSize.width) / mapSize.height / Math.cos((lat * Math.PI) / 180);
  const projection = projectionOf({ west: lon - stretch, east: lon + stretch, south: lat - reach, north: lat + reach });
  if (precision === 'country') return { countries: labelCountries(countriesIn(projection), []) };
  const [x, y] = projection([lon, lat])!;
  const mark = {
    name: name.split(',')[0]!,
    x: round((x / mapSize.width) * 100),
    y: round((y / mapSize.height) * 100),
    ...spotOf(precision),
  };
  const spot = { ...mark, ...placeNames([mark])[0]! };
  return { countries: labelCountries(countriesIn(projection), [spot]), spot };
}
