import { dateBounds, isMoment } from '../../schema/date.ts';
import { cleanText } from './clean.ts';
import { compileFormat, type DateFormat } from './date-formats.ts';
import { foldMonth, monthOf } from './months.ts';

/** A date as EDTF text; or, where day and month cannot be told apart, both ways to read it. */
export type FoundDate = { text: string } | { dayFirst: string; monthFirst: string; seen: OrderSeen };

/** How often other dates of the same input showed which comes first. */
export interface OrderSeen {
  dayFirst: number;
  monthFirst: number;
}

/** What a field gave: a date, nothing, or a text that is no date. */
export interface DateRead {
  date?: FoundDate;
  unread?: string;
}

/** Days that programs write when they know none. */
const zeros = new Set(['1970-01-01', '1900-01-01', '1899-12-30', '1899-12-31']);

const time = String.raw`(?:(?:[T,]\s*|\s+)(?:at\s+|-\s*)?\d{1,2}[:.h]\d{2}.*)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?Z?${time}$`, 'iu');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`, 'iu');
const weekday = String.raw`(?:[\p{L}\p{M}]+[.,،]*\s+)?`;
const month = String.raw`([\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?)`;
const dayNamed = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[,،]?[\s-](?:de\s|of\s)?${month}\.?[,،]?[\s-](?:de\s|del\s)?(\d{4})(?:\s*г\.?)?${time}$`,
  'iu',
);
const namedDay = new RegExp(String.raw`^${weekday}${month}\.?\s(\d{1,2})(?:st|nd|rd|th)?[,،]?\s(\d{4})${time}$`, 'iu');
const namedMonth = new RegExp(String.raw`^${month}\.?[,،]?\s(?:de\s|of\s)?(\d{4})$`, 'iu');

/** Reads the dates of one input, and learns from them whether it writes the day or the month first. */
export class DateReader {
  readonly #formats: DateFormat[];
  readonly #seen: OrderSeen = { dayFirst: 0, monthFirst: 0 };

  /** `formats` are patterns such as `dd/MM/yyyy`, tried before the usual ways of writing a date. */
  constructor(formats: readonly string[] = []) {
    this.#formats = formats.map(compileFormat);
  }

  /** The day (or month, or year) a value means. Times are left out: what is wanted is the day. */
  read(value: unknown): DateRead {
    const text = plainDigits(cleanText(value)).replace(/^[.,;:\s]+|[.,;:\s]+$/gu, '');
    if (text === '' || /^(?:null|none|n\/?a|nan|unknown|undated|-+|0+|0{4}-0{2}-0{2}.*|0001-01-01.*)$/i.test(text))
      return {};
    for (const format of this.#formats) {
      const found = format(text);
      if (found) return settled(found, text);
    }
    return this.#usual(text);
  }

  #usual(text: string): DateRead {
    if (dateBounds(text) && !isMoment(text)) return settled(text, text);
    if (/^\d{10}$|^\d{13}$/.test(text)) {
      const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
      return settled(new Date(milliseconds).toISOString().slice(0, 10), text);
    }
    const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    const iso = yearFirst.exec(text) ?? compact;
    if (iso) return settled(dayOf(iso[1]!, iso[2]!, iso[3]!), text);
    const numbers = yearLast.exec(text);
    if (numbers) return this.#numbers(numbers[1]!, numbers[3]!, numbers[4]!, numbers[2]!, text);
    const first = dayNamed.exec(text);
    if (first) return settled(named(first[3]!, first[2]!, first[1]), text);
    const second = namedDay.exec(text);
    if (second) return settled(named(second[3]!, second[1]!, second[2]), text);
    const whole = namedMonth.exec(text);
    return settled(whole ? named(whole[2]!, whole[1]!) : undefined, text);
  }

  #numbers(a: string, b: string, year: string, mark: string, text: string): DateRead {
    const dayFirst = dayOf(year, b, a);
    const monthFirst = dayOf(year, a, b);
    if (!dayFirst || !monthFirst || mark === '.' || dayFirst === monthFirst) {
      if (mark !== '.' && dayFirst && !monthFirst) this.#seen.dayFirst += 1;
      if (mark !== '.' && monthFirst && !dayFirst) this.#seen.monthFirst += 1;
      return settled(dayFirst ?? monthFirst, text);
    }
    if (implausible(dayFirst)) return { unread: text };
    return { date: { dayFirst, monthFirst, seen: this.#seen } };
  }
}

/** The EDTF text of a date once its input has been read to the end; `sure` is false where only the year could be told. */
export function settle(date: FoundDate): { text: string; sure: boolean } {
  if ('text' in date) return { text: date.text, sure: true };
  const { dayFirst, monthFirst, seen } = date;
  if (seen.dayFirst > 0 && seen.monthFirst === 0) return { text: dayFirst, sure: true };
  if (seen.monthFirst > 0 && seen.dayFirst === 0) return { text: monthFirst, sure: true };
  return { text: dayFirst.slice(0, 4), sure: false };
}

function settled(found: string | undefined, text: string): DateRead {
  if (found === undefined || !dateBounds(found) || implausible(found)) return { unread: text };
  return { date: { text: found } };
}

function implausible(found: string): boolean {
  return (
    zeros.has(found) || [...found.matchAll(/\d{4}(?!\d)/g)].some(([year]) => Number(year) < 1000 || Number(year) > 2100)
  );
}

function dayOf(year: string, monthNumber: string, day: string): string | undefined {
  const text = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateBounds(text) ? text : undefined;
}

function named(year: string, name: string, day?: string): string | undefined {
  const number = monthOf(foldMonth(name));
  if (!number) return undefined;
  return day ? dayOf(year, number, day) : `${year}-${number}`;
}

/** Digits of other scripts as `0`–`9`. */
function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xbe6, 0xc66, 0xe50, 0xff10].find(
      (one) => code >= one && code < one + 10,
    );
    return zero === undefined ? digit : String(code - zero);
  });
}
