import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { thin } from '../../../src/views/pictures/thin.ts';

const window = { west: 0, east: 10, south: 0, north: 10 };

function closed(...points: Position[]): Position[] {
  return [...points, points[0]!];
}

test('points inside and near a window are all kept', () => {
  const ring = closed([1, 1], [5, 1], [10.5, 1], [10.5, 5], [5, 9], [1, 9]);
  expect(thin(ring, window)).toEqual(ring);
});

test('of points along one side only the first and the last are kept', () => {
  const ring = closed([5, 5], [-2, 6], [-3, 5], [-4, 4], [-3, 3], [-2, 2]);
  expect(thin(ring, window)).toEqual(closed([5, 5], [-2, 6], [-2, 2]));
});

test('a way round a corner keeps a point in the corner', () => {
  const ring = closed([5, 5], [5, 12], [-3, 12], [-4, 13], [-3, 5], [-3, 4]);
  expect(thin(ring, window)).toEqual(closed([5, 5], [5, 12], [-4, 13], [-3, 5], [-3, 4]));
});

test('a long way is not made one line, which would bend', () => {
  const ring = closed([5, 5], [5, 20], [12, 20], [20, 20], [30, 20], [38, 20]);
  expect(thin(ring, window)).toEqual(closed([5, 5], [5, 20], [20, 20], [30, 20], [38, 20]));
});
