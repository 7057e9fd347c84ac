import { expect, test } from 'vitest';
import { figureSchema } from '../../src/schema/figure.ts';

const figure = { measure: 'killed', who: 'people', attributed_to: 'x', as_of: '2024-02-08', sources: ['s'] };

test.each([
  [{ value: 3 }, true],
  [{ min: 2, max: 4 }, true],
  [{}, false],
  [{ min: 2 }, false],
  [{ value: 3, max: 4 }, false],
  [{ value: 3, min: 2, max: 4 }, false],
])('%j is one clear value: %s', (numbers, sound) => {
  expect(figureSchema.safeParse({ ...figure, ...numbers }).success).toBe(sound);
});

test('a figure is exact unless it says otherwise', () => {
  expect(figureSchema.parse({ ...figure, value: 3 }).qualifier).toBe('exactly');
});
