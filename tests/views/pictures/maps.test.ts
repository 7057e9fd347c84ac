import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/views/pictures/box.ts';
import { locatorPicture } from '../../../src/views/pictures/locator.ts';
import { frames, nameBox, placeNames } from '../../../src/views/pictures/point-names.ts';
import { regionPicture, regions, type MapPlace } from '../../../src/views/pictures/region-map.ts';

function place(id: string, lat: number, lon: number, more: Partial<MapPlace> = {}): MapPlace {
  return { id, href: `#${id}`, label: id, count: 1, lat, lon, precision: 'city', ...more };
}

const baghdad = { name: 'Mashtal, eastern Baghdad', country: 'IQ', lat: 33.3, lon: 44.5 } as const;

describe('the small map of an event', () => {
  test('draws an approximate place as an area and only an exact one as a point', () => {
    expect(locatorPicture({ ...baghdad, precision: 'district' })?.spot?.exact).toBe(false);
    expect(locatorPicture({ ...baghdad, precision: 'site' })?.spot?.exact).toBe(true);
  });

  test('marks no place when no more than the country is known, and draws nothing without coordinates', () => {
    expect(locatorPicture({ ...baghdad, precision: 'country' })?.spot).toBeUndefined();
    expect(locatorPicture({ name: 'Iraq', country: 'IQ', precision: 'country' })).toBeUndefined();
  });

  test('shows the place in the middle, among the outlines of the countries around it', () => {
    const picture = locatorPicture({ ...baghdad, precision: 'city' })!;
    expect(picture.spot!.x).toBeCloseTo(50, 0);
    expect(picture.spot!.name).toBe('Mashtal');
    const names = picture.countries.map((country) => country.name);
    expect(names).toContain('Iraq');
    expect(names).not.toContain('France');
    expect(picture.countries.map((country) => country.path).join('').length).toBeLessThan(8000);
  });

  test('shows the land on both sides of the line of the date', () => {
    const near = (lat: number, lon: number) =>
      locatorPicture({ name: 'Sea', country: 'NZ', lat, lon, precision: 'area' })!.countries.map(({ name }) => name);
    expect(near(-44, 176.5)).toContain('New Zealand');
    expect(near(65, -172)).toEqual(expect.arrayContaining(['United States of America', 'Russia']));
  });

  test('is drawn once for all events at a place', () => {
    const place = { ...baghdad, precision: 'city' } as const;
    expect(locatorPicture({ ...place })).toBe(locatorPicture({ ...place }));
  });

  test('names no country on top of the place', () => {
    const { countries, spot } = locatorPicture({ ...baghdad, precision: 'city' })!;
    for (const { label } of countries) {
      if (label) expect(Math.hypot(label.x - spot!.x, label.y - spot!.y)).toBeGreaterThan(8);
    }
  });
});

describe('the names on a map', () => {
  const spots = fc.array(
    fc.record({
      x: fc.integer({ min: 2, max: 98 }),
      y: fc.integer({ min: 2, max: 98 }),
      radius: fc.integer({ min: 5, max: 15 }),
      name: fc.constantFrom('Baghdad (9)', 'Hilla', 'Ain al-Asad air base'),
    }),
    { maxLength: 12 },
  );

  test('touch neither one another nor a mark, in narrow frames and in wide ones', () => {
    fc.assert(
      fc.property(spots, (points) => {
        const places = placeNames(points);
        for (const frame of [frames.narrow, frames.wide]) {
          const boxes = points.flatMap((point, index) => {
            const { side, wideOnly } = places[index]!;
            return side && (frame === frames.wide || !wideOnly) ? [nameBox(point, side, frame)] : [];
          });
          for (const [index, box] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
          }
        }
      }),
    );
  });
});

describe('the map of all places', () => {
  test('gives places an ocean apart a map each, the larger first', () => {
    const groups = regions([
      place('Boston', 42.4, -71.1),
      place('Baghdad', 33.3, 44.4, { count: 9 }),
      place('Hilla', 32.5, 44.4),
    ]);
    expect(groups.map((group) => group.map((one) => one.id))).toEqual([['Baghdad', 'Hilla'], ['Boston']]);
  });

  test('joins groups that a later place connects', () => {
    expect(regions([place('a', 33, 30), place('b', 33, 50), place('c', 33, 40)])).toHaveLength(1);
  });

  test('shows every place inside the frame, with the number of its events', () => {
    const { points } = regionPicture([
      place('Baghdad', 33.3, 44.4, { count: 9 }),
      place('Tower 22', 33.3, 38.7),
      place('Rumalyn', 37, 42),
    ]);
    expect(points.map((point) => point.name)).toEqual(['Baghdad (9)', 'Rumalyn', 'Tower 22']);
    for (const { x, y } of points) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(100);
    }
  });
});
