import { expect, test } from 'vitest';
import { areaOf, holds, middleOf, type Ring } from '../../../src/views/pictures/rings.ts';

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const hole: Ring = [
  [6, 2],
  [6, 8],
  [8, 8],
  [8, 2],
];

test('a ring that runs the other way round is a hole', () => {
  expect(areaOf([square])).toBe(100);
  expect(areaOf([square, hole])).toBe(88);
  expect(holds([square], 7, 5)).toBe(true);
  expect(holds([square, hole], 7, 5)).toBe(false);
  expect(holds([square, hole], 11, 5)).toBe(false);
});

test('the middle leans away from a hole', () => {
  expect(middleOf([square])).toEqual([5, 5]);
  const [x, y] = middleOf([square, hole]);
  expect(x).toBeLessThan(5);
  expect(y).toBeCloseTo(5);
});
