import { describe, expect, it } from 'vitest';
import { DateReader, settle } from '../../../src/import/text/dates.ts';

function read(value: unknown, formats: string[] = []): string | undefined {
  const { date, unread } = new DateReader(formats).read(value);
  return date ? settle(date).text : unread === undefined ? undefined : `unread: ${unread}`;
}

describe('reading dates', () => {
  it.each([
    ['2020-10-07', '2020-10-07'],
    ['2020-10-07 20:05', '2020-10-07'],
    ['2020-10-07T00:00:00Z', '2020-10-07'],
    ['2020-10-07T23:59:59.123+05:30', '2020-10-07'],
    ['2020/10/7', '2020-10-07'],
    ['20201007', '2020-10-07'],
    ['7 October 2018', '2018-10-07'],
    ['Oct. 7, 2018', '2018-10-07'],
    ['October 7th, 2018 at 10:15 am', '2018-10-07'],
    ['Sunday, 7 October 2018', '2018-10-07'],
    ['Sun, 07 Oct 2018 10:00:00 GMT', '2018-10-07'],
    ['7. Oktober 2018', '2018-10-07'],
    ['7 de octubre de 2018', '2018-10-07'],
    ['7 octobre 2018', '2018-10-07'],
    ['7 октября 2018 г.', '2018-10-07'],
    ['٧ أكتوبر ٢٠١٨', '2018-10-07'],
    ['7 تشرين الأول 2018', '2018-10-07'],
    ['7 अक्टूबर 2018', '2018-10-07'],
    ['2018年10月7日', '2018-10-07'],
    ['October 2018', '2018-10'],
    ['2018', '2018'],
    ['2018-10~', '2018-10~'],
    ['31/12/2020', '2020-12-31'],
    ['12/31/2020', '2020-12-31'],
    ['7.10.2020', '2020-10-07'],
    [1602028800, '2020-10-07'],
    ['1602028800000', '2020-10-07'],
  ])('reads %s', (given, wanted) => {
    expect(read(given)).toBe(wanted);
  });

  it.each([['yesterday'], ['2020-02-30'], ['2020-13-45'], ['1970-01-01'], ['32/12/2020'], ['7 Foo 2018']])(
    'does not guess %s',
    (given) => {
      expect(read(given)).toBe(`unread: ${given}`);
    },
  );

  it.each([[''], [null], [undefined], ['N/A'], ['0000-00-00'], ['0001-01-01T00:00:00Z'], ['-']])(
    'takes %s for no date',
    (given) => {
      expect(read(given)).toBeUndefined();
    },
  );

  it('keeps the year alone where day and month cannot be told apart', () => {
    expect(read('10/07/2020')).toBe('2020');
    expect(read('07/07/2020')).toBe('2020-07-07');
  });

  it('learns the order from the other dates of the input', () => {
    const reader = new DateReader();
    const open = reader.read('10/07/2020').date!;
    reader.read('25/12/2019');
    expect(settle(open)).toEqual({ text: '2020-07-10', sure: true });
    reader.read('12/25/2019');
    expect(settle(open)).toEqual({ text: '2020', sure: false });
  });

  it.each([
    ['dd/MM/yyyy', '10/07/2020', '2020-07-10'],
    ['MM/dd/yyyy', '10/07/2020', '2020-10-07'],
    ['d MMM yy', '7 Oct 18', '2018-10-07'],
    ['yyyy.MM.dd HH:mm', '2020.10.07 20:05', '2020-10-07'],
    ["MMMM d, yyyy 'at' h:mm a", 'October 7, 2020 at 8:05 PM', '2020-10-07'],
    ['MM/yyyy', '10/2020', '2020-10'],
    ['unix', '1602028800', '2020-10-07'],
    ['excel', '44111', '2020-10-07'],
  ])('reads by the pattern %s', (pattern, given, wanted) => {
    expect(read(given, [pattern])).toBe(wanted);
  });
});
