import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/views/pictures/box.ts';
import { columnBox, columnNameBox, stripFrame } from '../../../src/views/pictures/column-names.ts';
import { timeScale } from '../../../src/views/pictures/time-scale.ts';
import { timelineStrip } from '../../../src/views/pictures/timeline-strip.ts';

const days = fc
  .array(fc.date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((dates) => dates.map((date) => date.toISOString().slice(0, 10)).sort());

describe('the axis of time', () => {
  test('keeps dates in order, apart and inside their month', () => {
    fc.assert(
      fc.property(days, (dates) => {
        const { positions, segments } = timeScale(dates);
        expect(positions).toHaveLength(dates.length);
        for (const [index, position] of positions.entries()) {
          const month = segments.find((segment) => segment.month === dates[index]!.slice(0, 7))!;
          expect(position).toBeGreaterThanOrEqual(month.from);
          expect(position).toBeLessThanOrEqual(month.to);
          if (index > 0) expect(position).toBeGreaterThan(positions[index - 1]!);
        }
      }),
    );
  });

  test('draws months without events as one short stretch', () => {
    const { segments } = timeScale(['2024-01-05', '2024-06-01']);
    expect(segments.map((segment) => segment.month)).toEqual(['2024-01', undefined, '2024-06']);
    expect(segments.at(-1)?.to).toBeCloseTo(1);
  });

  test('puts a year alone at its beginning', () => {
    expect(timeScale(['2024']).segments[0]?.month).toBe('2024-01');
  });
});

describe('the strip of events', () => {
  const draw = (dates: readonly string[], claims: (index: number) => number) =>
    timelineStrip(
      dates.map((start, index) => ({
        href: `/events/${index}/`,
        label: `Event number ${index} with a longer name`,
        start,
        ratings: Array.from({ length: claims(index) }, () => 'refuted' as const),
      })),
    );

  test('never lets a name touch another name or a column, nor leave the frame', () => {
    fc.assert(
      fc.property(days, fc.array(fc.nat(9), { minLength: 1 }), (dates, counts) => {
        const { columns, axis } = draw(dates, (index) => counts[index % counts.length]!);
        const named = columns.filter((column) => column.text);
        for (const column of named) {
          const box = columnNameBox(column.x, column.text!);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(stripFrame);
          for (const other of columns) if (other !== column) expect(overlap(box, columnBox(other, axis))).toBe(false);
          for (const other of named)
            if (other !== column) expect(overlap(box, columnNameBox(other.x, other.text!))).toBe(false);
        }
      }),
    );
  });

  test('stacks one mark for each claim between the top and the axis', () => {
    const { columns, axis } = draw(['2024-02-07'], () => 3);
    expect(columns[0]?.marks).toHaveLength(3);
    for (const mark of columns[0]!.marks) expect(mark.y).toBeLessThan(axis);
    expect(columns[0]!.top).toBeGreaterThanOrEqual(0);
  });

  test('names the event with the most claims', () => {
    expect(draw(['2024-02-02', '2024-02-07'], (index) => 2 + index * 5).columns[1]?.text).toBeDefined();
  });

  test('draws an empty dataset', () => {
    expect(timelineStrip([]).columns).toEqual([]);
  });
});
