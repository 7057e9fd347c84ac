import { isMoment } from '../schema/date.ts';
import { words } from '../words/words.ts';

/** An EDTF date for people and for machines. */
export interface DateView {
  /** As readers see it: `7 February 2024, 21:30 (UTC+03:00)`. */
  readonly text: string;
  /** For `<time datetime>`, where HTML has a form for it: not for intervals and dates in doubt. */
  readonly datetime?: string;
}

/** A date as readers see it. */
export function dateView(edtf: string): DateView {
  let view = known.get(edtf);
  if (!view) known.set(edtf, (view = viewOf(edtf)));
  return view;
}

/** The same few thousand dates are shown again and again. */
const known = new Map<string, DateView>();

function viewOf(edtf: string): DateView {
  if (edtf.includes('/')) return { text: interval(edtf) };
  if (isMoment(edtf)) return { text: moment(edtf), datetime: edtf };
  const doubt = /[?~%]$/.exec(edtf)?.[0];
  const text = day(edtf.replace(/[?~%]$/, ''));
  if (doubt === undefined) return { text, datetime: edtf };
  return { text: doubt === '~' ? words.dates.about(text) : words.dates.uncertain(text) };
}

function interval(edtf: string): string {
  const [from, to] = edtf.split('/') as [string, string];
  if (from === '..') return words.dates.until(dateView(to).text);
  if (to === '..') return words.dates.since(dateView(from).text);
  return words.dates.range(dateView(from).text, dateView(to).text);
}

function moment(edtf: string): string {
  const offset = edtf.endsWith('Z') ? '' : edtf.slice(-6).replace('-', '−');
  return words.dates.moment(day(edtf.slice(0, 10)), edtf.slice(11, 16), offset);
}

function day(text: string): string {
  const [year = '', month, date] = text.split('-');
  const name = month && words.dates.months[Number(month) - 1];
  if (!name) return year;
  return date ? words.dates.day(Number(date), name, year) : words.dates.month(name, year);
}
