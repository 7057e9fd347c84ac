import { describe, expect, it } from 'vitest';
import { compareDates, dateBounds, dayText, isAfter, isMoment } from '../../src/schema/date.ts';

describe('dates', () => {
  it.each(
    '2024 2024-01 2024-01-28 2024-02-29 2024? 2024-01~ 2024-01-28% 2013/.. ../2020 2023/2024 2024-02-07T21:30+03:00 2024-02-07T18:30:00Z'.split(
      ' ',
    ),
  )('%s is one', (text) => expect(dateBounds(text)).toBeDefined());

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2023-02-29~',
    '2023-02-28/2023-02-29',
    '2023-02-29T10:00Z',
    '2024-13',
    '2024-1-1',
    '24',
    'yes',
    '',
    '2024-02-07T21:30',
    '2024-02-30T10:00Z',
    '2024-02-07T25:00Z',
    '2024/2023',
    '../..',
    '2024-01-01/2024-01-02/2024-01-03',
    '2024-01-28\n',
    ' 2024',
    '٢٠٢٤',
  ])('%j is none', (text) => expect(dateBounds(text)).toBeUndefined());

  it('are compared by the days they can mean', () => {
    expect(isAfter('2024-02', '2024-01-31')).toBe(true);
    expect(isAfter('2024-01', '2024-01-31')).toBe(false);
    expect(isAfter('2024-02-07T23:30-05:00', '2024-02-07')).toBe(false);
    expect(isAfter('2024-02-07T10:00+00:00', '2024-02-07T12:00+03:00')).toBe(true);
    expect(['2024-02', '2024-01-28', '2024'].sort(compareDates)).toEqual(
      ['2024-01-28', '2024', '2024-02'].sort(compareDates),
    );
  });

  it('give their day as written', () => {
    expect(dayText('2024-02-07T21:30+03:00')).toBe('2024-02-07');
    expect(dayText('../2020~')).toBe('2020');
    expect(isMoment('2024-02-07')).toBe(false);
  });
});
