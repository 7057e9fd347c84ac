import { expect, test } from 'vitest';
import { figureRange } from '../../../src/graph/rules/figure-range.ts';
import { event } from '../../factories.ts';
import { findings } from './run.ts';

test('a range is given from its lower end to its upper end', () => {
  const figure = (min: number, max: number) => ({
    measure: 'killed' as const,
    who: 'people',
    min,
    max,
    attributed_to: 'x',
    as_of: '2024-02-08',
    sources: ['s'],
  });
  expect(findings(figureRange, [event('e', { figures: [figure(2, 4), figure(3, 3), figure(5, 4)] })])).toEqual([
    'min-max events/e figures.2.min',
  ]);
});
