import { geoContains, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Size of every map in units of its own; the page scales it. */
export const mapSize = { width: 600, height: 540 } as const;

export interface Country {
  /** Name in English, as Natural Earth has it. */
  name: string;
  /** Outline within the frame, in map units. */
  path: string;
  /** Where its name stands, in percent of the frame; absent where there is no room. */
  label?: { x: number; y: number };
}

/** A country before its name has a place. */
export interface CountryOutline extends Pick<Country, 'name' | 'path'> {
  /** Where its name may stand, the best first. */
  spots: { x: number; y: number }[];
}

/** A stretch of the earth to be shown, in degrees. */
export interface Window {
  west: number;
  east: number;
  south: number;
  north: number;
}

const world = feature(atlas, atlas.objects.countries) as FeatureCollection<Geometry, { name: string }>;

/** A Mercator projection that shows at least the given window in a frame of `mapSize`. */
export function projectionOf({ west, east, south, north }: Window): GeoProjection {
  const corners: Feature = {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
        [west, north],
        [east, south],
      ],
    },
  };
  const { width, height } = mapSize;
  return geoMercator()
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      corners,
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

/** The countries a projection shows, in whole map units and without points that repeat. */
export function countriesIn(projection: GeoProjection): CountryOutline[] {
  const draw = geoPath(projection).digits(0);
  return world.features.flatMap((country) => {
    const path = tidy(draw(country) ?? '');
    if (path === '') return [];
    return [{ name: country.properties.name, path, spots: labelSpots(country, projection) }];
  });
}

/** Gives each country's name the first of its spots that is free of the places and within the frame; the others go without. */
export function labelCountries(
  countries: readonly CountryOutline[],
  places: readonly { x: number; y: number }[],
): Country[] {
  return countries.map(({ name, path, spots }) => {
    const half = name.length * 1.5;
    const label = spots.find(
      (spot) =>
        spot.x >= half &&
        spot.x <= 100 - half &&
        places.every(({ x, y }) => Math.abs(x - spot.x) > half + 6 || Math.abs(y - spot.y) > 9),
    );
    return { name, path, ...(label ? { label } : {}) };
  });
}

/** The middle of the part of a country that is shown, and spots around it that lie in it too; none for a sliver. */
function labelSpots(country: Feature, projection: GeoProjection): { x: number; y: number }[] {
  const draw = geoPath(projection);
  const { width, height } = mapSize;
  if (draw.area(country) / (width * height) < 0.025) return [];
  const [x, y] = draw.centroid(country);
  const steps = [0, 0.1, -0.1, 0.2, -0.2];
  const around = steps.flatMap((down) => steps.map((across) => [x + across * width, y + down * height] as const));
  return around
    .filter(
      ([left, top]) =>
        top > height * 0.06 && top < height * 0.95 && geoContains(country, projection.invert!([left, top])!),
    )
    .map(([left, top]) => ({ x: Math.round((left / width) * 100), y: Math.round((top / height) * 100) }));
}

/** Joins steps of less than two units, and drops outlines that shrink to a point. */
function tidy(path: string): string {
  return path
    .split('M')
    .slice(1)
    .flatMap((part) => {
      const closed = part.endsWith('Z');
      const points = part
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]);
      const kept: [number, number][] = [];
      for (const point of points) {
        const last = kept.at(-1);
        if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 2) kept.push(point);
      }
      return kept.length < 3 ? [] : [`M${kept.map((point) => point.join(',')).join('L')}${closed ? 'Z' : ''}`];
    })
    .join('');
}
