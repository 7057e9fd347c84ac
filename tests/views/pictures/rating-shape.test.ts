import { expect, test } from 'vitest';
import { ratings } from '../../../src/site.ts';
import { relationTypes } from '../../../src/schema/relation.ts';
import { isMutual, lineFamily } from '../../../src/views/pictures/lines.ts';
import { ratingShape } from '../../../src/views/pictures/rating-shape.ts';

test('every rating has a shape of its own', () => {
  expect(new Set(ratings.map(({ id }) => ratingShape(id))).size).toBe(ratings.length);
});

test('a relation that reads the same from both ends has no arrow, every other has', () => {
  for (const { id, label, inverse } of relationTypes) expect(isMutual(id)).toBe(label === (inverse as string));
});

test('every type of relation has a kind of line', () => {
  for (const { id } of relationTypes) expect(lineFamily(id)).toMatch(/^(?:belongs|stands-with|opposes)$/);
});
