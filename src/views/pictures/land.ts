import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Size of every map in units of its own; the page scales it. */
export const mapSize = { width: 640, height: 480 } as const;

export interface Country {
  /** Name in English, as Natural Earth has it. */
  name: string;
  /** Outline within the frame, in map units. */
  path: string;
  /** Middle of what can be seen of it, in percent of the frame. */
  x: number;
  y: number;
  /** Whether there is room for its name. */
  labelled: boolean;
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
export function countriesIn(projection: GeoProjection): Country[] {
  const draw = geoPath(projection).digits(0);
  return world.features.flatMap((country) => {
    const path = tidy(draw(country) ?? '');
    if (path === '') return [];
    const [x, y] = draw.centroid(country);
    const share = draw.area(country) / (mapSize.width * mapSize.height);
    const at = { x: Math.round((x / mapSize.width) * 100), y: Math.round((y / mapSize.height) * 100) };
    return [{ name: country.properties.name, path, ...at, labelled: share > 0.035 }];
  });
}

/** Leaves the names of countries off that would stand on a place or run out of the frame. */
export function labelCountries(countries: readonly Country[], places: readonly { x: number; y: number }[]): Country[] {
  return countries.map((country) => {
    const half = Math.max(8, country.name.length * 1.7);
    const inside = country.x >= half && country.x <= 100 - half && country.y >= 7 && country.y <= 95;
    const free = places.every(({ x, y }) => Math.abs(x - country.x) > half + 4 || Math.abs(y - country.y) > 9);
    return { ...country, labelled: country.labelled && inside && free };
  });
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
