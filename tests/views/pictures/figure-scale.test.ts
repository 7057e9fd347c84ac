import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureSchema, type Figure } from '../../../src/schema/figure.ts';
import { figureScale } from '../../../src/views/pictures/figure-scale.ts';

function figure(data: Partial<Figure>): Figure {
  const given = { measure: 'killed', who: 'people', attributed_to: 'Someone', as_of: '2024', sources: ['a'], ...data };
  return figureSchema.parse(given);
}

describe('the scale of figures', () => {
  test('keeps every bar inside the frame and its end after its beginning', () => {
    const numbers = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, (values) => {
        for (const { from, to } of figureScale(values.map((value) => figure({ value }))).marks) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('puts the larger number further out, and nought at the foot', () => {
    const { marks, ticks } = figureScale([figure({ value: 0 }), figure({ value: 16 }), figure({ value: 34 })]);
    expect(marks.map((mark) => mark.to)).toEqual(marks.map((mark) => mark.to).toSorted((a, b) => a - b));
    expect(marks[0]?.to).toBe(ticks[0]?.x);
    expect(ticks[0]?.label).toBe('0');
  });

  test('draws a range from its lower to its upper end', () => {
    const { marks } = figureScale([figure({ min: 20, max: 30 }), figure({ value: 20 })]);
    expect(marks[0]).toMatchObject({ shape: 'range', from: marks[1]?.to });
    expect(marks[0]!.to).toBeGreaterThan(marks[0]!.from);
  });

  test.each([
    ['at-least', 'right', false],
    ['more-than', 'right', true],
    ['up-to', 'left', false],
    ['fewer-than', 'left', true],
    ['about', undefined, false],
    ['exactly', undefined, false],
  ] as const)('leaves the side open that %s leaves open', (qualifier, open, excluded) => {
    const [mark] = figureScale([figure({ value: 5, qualifier })]).marks;
    expect(mark?.open).toBe(open);
    expect(mark?.excluded).toBe(excluded);
    expect(mark?.approximate).toBe(qualifier === 'about');
  });

  test('leaves room beyond a lower bound that is the highest number', () => {
    expect(figureScale([figure({ value: 100, qualifier: 'at-least' })]).marks[0]!.to).toBeLessThan(90);
  });

  test('knows which numbers were replaced', () => {
    expect(figureScale([figure({ value: 1, superseded: 'By 2.' })]).marks[0]?.superseded).toBe(true);
  });
});
