import { dateBounds } from '../schema/date.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Why a text is no date, in words, and what was probably meant. */
export function dateFault(text: string): { reason?: string; suggestion?: string } {
  const impossible = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text);
  if (impossible) {
    const [, year, month, day] = impossible as unknown as [string, string, string, string | undefined];
    const name = months[Number(month) - 1];
    if (!name) return { reason: `there is no month ${month}` };
    if (day !== undefined && dateBounds(`${year}-${month}-${day}`) === undefined)
      return { reason: `${Number(day)} ${capital(name)} ${year} does not exist` };
    if (/T\d/.test(text) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(text))
      return { reason: 'a moment needs its offset from UTC', ...valid(`${text.replace(/\s/g, '')}+03:00`) };
    if (/^\d{4}-\d{2}-\d{2} \d/.test(text)) return { reason: 'day and time are joined by `T`' };
  }
  const [from, to] = text.split('/');
  if (from && to && dateBounds(from) && dateBounds(to)) return { reason: 'the end lies before the beginning' };
  const suggestion = spelled(text.trim());
  return suggestion ? { suggestion } : {};
}

/** Reads the usual ways of writing a day; day before month where the order cannot be told is not guessed. */
function spelled(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]+)\.?,? (\d{4})$/.exec(text);
  const monthFirst = /^([A-Za-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const monthOnly = /^([A-Za-z]+)\.? (\d{4})$/.exec(text);
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (dayFirst) return iso(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]);
  if (monthFirst) return iso(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]);
  if (monthOnly) return iso(monthOnly[2]!, monthNumber(monthOnly[1]!));
  if (numbers) return iso(numbers[1]!, numbers[2], numbers[3]);
  const european = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (european && Number(european[1]) > 12) return iso(european[3]!, european[2], european[1]);
  return undefined;
}

function monthNumber(name: string): string | undefined {
  const index = months.findIndex((month) => name.length >= 3 && month.startsWith(name.toLowerCase()));
  return index === -1 ? undefined : String(index + 1);
}

function iso(year: string, month: string | undefined, day?: string): string | undefined {
  if (!month) return undefined;
  const text = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return dateBounds(text) ? text : undefined;
}

function valid(text: string): { suggestion?: string } {
  return dateBounds(text) ? { suggestion: text } : {};
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
