import { describe, expect, test } from 'vitest';
import { whenView } from '../../src/views/moments.ts';

describe('when something happened', () => {
  test('names the other day where a clock shows one', () => {
    expect(whenView('2024-02-02T16:00-05:00').times).toEqual([
      { text: '16:00 as given (UTC−5)', datetime: '2024-02-02T16:00-05:00' },
      { text: '00:00 in Baghdad (UTC+3), 3 February 2024', datetime: '2024-02-03T00:00+03:00' },
      { text: '21:00 UTC', datetime: '2024-02-02T21:00Z' },
    ]);
  });

  test('spells out zones with minutes', () => {
    expect(whenView('2024-02-07T22:00+03:30').times[0]).toEqual({
      text: '22:00 as given (UTC+3:30)',
      datetime: '2024-02-07T22:00+03:30',
    });
  });

  test('does not tell a time given in UTC twice', () => {
    expect(whenView('2024-02-07T18:30Z').times.map((time) => time.text)).toEqual([
      '21:30 in Baghdad (UTC+3)',
      '18:30 UTC',
    ]);
  });

  test('tells a stretch of days as a range, and one day once', () => {
    expect(whenView('2024-01-25', '2024-01-27').day).toEqual({ text: '25 January 2024 to 27 January 2024' });
    expect(whenView('2024-01-25', '2024-01-25').day.text).toBe('25 January 2024');
  });

  test('keeps the note on what sources say differently', () => {
    expect(whenView('2024', undefined, 'Two sources differ.').note).toBe('Two sources differ.');
  });
});
