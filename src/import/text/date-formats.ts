import { foldMonth, monthOf } from './months.ts';

/** Reads a text by one pattern: an ISO date, or `undefined` where the text has another form. */
export type DateFormat = (text: string) => string | undefined;

const parts: Readonly<Record<string, string>> = {
  yyyy: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<short>\d{2})`,
  MMMM: String.raw`(?<name>[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}.]+)?)`,
  MMM: String.raw`(?<name>[\p{L}\p{M}.]+)`,
  MM: String.raw`(?<month>\d{1,2})`,
  M: String.raw`(?<month>\d{1,2})`,
  dd: String.raw`(?<day>\d{1,2})`,
  d: String.raw`(?<day>\d{1,2})`,
  EEEE: String.raw`[\p{L}\p{M}]+`,
  EEE: String.raw`[\p{L}\p{M}]+\.?`,
  HH: String.raw`\d{1,2}`,
  H: String.raw`\d{1,2}`,
  hh: String.raw`\d{1,2}`,
  h: String.raw`\d{1,2}`,
  mm: String.raw`\d{1,2}`,
  m: String.raw`\d{1,2}`,
  ss: String.raw`\d{1,2}(?:\.\d+)?`,
  s: String.raw`\d{1,2}(?:\.\d+)?`,
  a: String.raw`[AaPp]\.?[Mm]\.?`,
};

/** Whether `pattern` is one that `compileFormat` takes. */
export function isDateFormat(pattern: string): boolean {
  if (['unix', 'unix-ms', 'excel'].includes(pattern)) return true;
  const letters = pattern.replace(/'[^']*'/g, '').match(/[a-z]+/gi) ?? [];
  return letters.every((run) => run === 'T' || run === 'Z' || parts[run] !== undefined) && /y/.test(pattern);
}

/**
 * Makes a reader from a pattern: `yyyy`, `yy` (20xx up to 49, else 19xx), `MMMM` or `MMM` (name), `MM`, `M`, `dd`, `d`, times, text in
 * single quotes; or `unix`, `unix-ms` (since 1970) or `excel` (days of a spreadsheet).
 */
export function compileFormat(pattern: string): DateFormat {
  if (pattern === 'unix') return (text) => fromMilliseconds(text, 1000);
  if (pattern === 'unix-ms') return (text) => fromMilliseconds(text, 1);
  if (pattern === 'excel')
    return (text) => (/^\d{4,6}(?:\.\d+)?$/.test(text) ? fromDays(Math.floor(Number(text))) : undefined);
  const source = pattern.replace(
    /'([^']*)'|([a-zA-Z]+)|(\s+)|([^a-zA-Z\s'])/g,
    (
      _all,
      quoted: string | undefined,
      word: string | undefined,
      space: string | undefined,
      mark: string | undefined,
    ) => {
      if (word !== undefined) return parts[word] ?? word;
      if (space !== undefined) return String.raw`\s+`;
      return (quoted ?? mark ?? '').replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
    },
  );
  const form = new RegExp(`^${source}$`, 'iu');
  return (text) => {
    const groups = form.exec(text)?.groups;
    if (!groups) return undefined;
    const short = groups['short'];
    const year = groups['year'] ?? (short === undefined ? undefined : `${Number(short) < 50 ? '20' : '19'}${short}`);
    const month =
      groups['month']?.padStart(2, '0') ?? (groups['name'] ? monthOf(foldMonth(groups['name'])) : undefined);
    if (year === undefined || (groups['name'] && !month)) return undefined;
    return [year, month, groups['day']?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  };
}

function fromMilliseconds(text: string, factor: number): string | undefined {
  if (!/^-?\d{1,14}(?:\.\d+)?$/.test(text)) return undefined;
  const date = new Date(Number(text) * factor);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function fromDays(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
