import { geoBounds, geoClipAntimeridian, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { areaOf, holds, middleOf, type Ring } from './rings.ts';
import { thin, type Window } from './thin.ts';

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
  /** What of it is shown, in which its name may stand. */
  rings: readonly Ring[];
}

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
  const shown = windowShown(projection);
  return theWorld().flatMap(({ name, parts }) => {
    const near = parts.filter((part) => meets(part, shown));
    if (near.length === 0) return [];
    const rings = ringsOf(near, projection, shown);
    const path = pathOf(rings);
    return path === '' ? [] : [{ name, path, rings }];
  });
}

/** Gives each country's name the first of its spots that is free of the places and within the frame; the others go without. */
export function labelCountries(
  countries: readonly CountryOutline[],
  places: readonly { x: number; y: number }[],
): Country[] {
  return countries.map(({ name, path, rings }) => {
    const half = name.length * 1.5;
    for (const label of labelSpots(rings)) {
      const isWithin = label.x >= half && label.x <= 100 - half;
      if (isWithin && places.every(({ x, y }) => Math.abs(x - label.x) > half + 6 || Math.abs(y - label.y) > 9))
        return { name, path, label };
    }
    return { name, path };
  });
}

/**
 * Where a name may stand, the best first: the middle of the part of a country that is shown, and spots around it that lie
 * in it too; none for a sliver.
 */
function* labelSpots(rings: readonly Ring[]): Generator<{ x: number; y: number }> {
  const { width, height } = mapSize;
  if (areaOf(rings) / (width * height) < 0.025) return;
  const [x, y] = middleOf(rings);
  const steps = [0, 0.1, -0.1, 0.2, -0.2];
  for (const down of steps) {
    const top = y + down * height;
    if (top <= height * 0.06 || top >= height * 0.95) continue;
    for (const across of steps) {
      const left = x + across * width;
      if (holds(rings, left, top)) yield { x: Math.round((left / width) * 100), y: Math.round((top / height) * 100) };
    }
  }
}

/** What a projection shows of these pieces, in map units. */
function ringsOf(parts: readonly Part[], projection: GeoProjection, shown: Window): Ring[] {
  // Few shapes need to be cut at the line of the date, and of the others most points lie outside of the window.
  const whole = [shown, ...parts].every(({ west, east }) => west > -180 && west <= east && east < 180);
  const coordinates = parts.map((part) =>
    whole ? part.coordinates.map((ring) => thin(ring, shown)) : part.coordinates,
  );
  // What is left of long lines lies outside, and the others are too short to bend.
  projection.preclip(whole ? (stream) => stream : geoClipAntimeridian).precision(whole ? 0 : Math.SQRT1_2);
  const rings: Ring[] = [];
  const pen = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)!.push([x, y]),
  };
  geoPath(projection, pen)({ type: 'MultiPolygon', coordinates });
  return rings;
}

/** Outlines in whole units; joins steps of less than two, and drops what shrinks to a point. */
function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      const kept: [number, number][] = [];
      for (const point of ring) {
        const [x, y] = [Math.round(point[0]), Math.round(point[1])];
        const last = kept.at(-1);
        if (!last || Math.hypot(x - last[0], y - last[1]) >= 2) kept.push([x, y]);
      }
      return kept.length < 3 ? '' : `M${kept.map((point) => point.join(',')).join('L')}Z`;
    })
    .join('');
}

/** One piece of a country's land. One that crosses the line of the date has its west greater than its east. */
interface Part extends Window {
  coordinates: Polygon['coordinates'];
}

let world: { name: string; parts: Part[] }[] | undefined;

/** All countries in pieces with their bounds; read when the first map is drawn. */
function theWorld() {
  world ??= feature(atlas, atlas.objects.countries).features.map((country) => ({
    name: country.properties.name,
    parts: polygonsOf(country as Feature<Polygon | MultiPolygon>).map((coordinates) => {
      const [[west, south], [east, north]] = geoBounds({ type: 'Polygon', coordinates });
      return { coordinates, west, south, east, north };
    }),
  }));
  return world;
}

function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>): Polygon['coordinates'][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** What a projection shows, a little more than the frame. */
function windowShown(projection: GeoProjection): Window {
  const [west, north] = projection.invert!([-2, -2])!;
  const [east, south] = projection.invert!([mapSize.width + 2, mapSize.height + 2])!;
  return { west, north, east, south };
}

/** Whether a piece of land may reach into a window; of what crosses the line of the date only the latitude is asked. */
function meets(part: Part, shown: Window): boolean {
  if (part.north < shown.south || part.south > shown.north) return false;
  if (part.west > part.east || shown.west > shown.east) return true;
  return part.west <= shown.east && part.east >= shown.west;
}
