import { dateBounds, isMoment } from '../schema/date.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { dateView, type DateView } from './dates.ts';

/** When something happened, the time told in each zone that matters. */
export interface WhenView {
  /** The day or days, without a time. */
  day: DateView;
  /** The clock time as given, in the zone of the site and in UTC; empty when no time is known. */
  times: DateView[];
  /** What sources say differently. */
  note?: string;
}

/** When an event was, from its start, its end and a note on what sources disagree on. */
export function whenView(start: string, end?: string, note?: string): WhenView {
  const from = dayOf(start);
  const first = dayView(start);
  const to = end === undefined ? undefined : dayOf(end);
  const day = to === undefined || to === from ? first : { text: words.dates.range(first.text, dateView(to).text) };
  return { day, times: isMoment(start) ? timesOf(start) : [], ...(note ? { note } : {}) };
}

/** The day of an event, from its start. */
export function dayView(start: string): DateView {
  return dateView(dayOf(start));
}

/** `2024-02-07T21:30+03:00` gives 21:30 in Baghdad (UTC+3) and 18:30 UTC; a day that differs from the first is named. */
function timesOf(moment: string): DateView[] {
  const instant = new Date(dateBounds(moment)!.earliest);
  const given = { day: moment.slice(0, 10), time: moment.slice(11, 16), offset: offsetText(moment.slice(16)) };
  const local = clockIn(instant, site.timeZone);
  const universal = clockIn(instant, 'UTC');
  const city = site.timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  const known = [local.offset, universal.offset];
  const lines = [
    ...(known.includes(given.offset) ? [] : [{ ...given, text: words.event.timeAsGiven(given.time, given.offset) }]),
    ...(local.offset === '' ? [] : [{ ...local, text: words.event.timeIn(local.time, city, local.offset) }]),
    { ...universal, text: words.event.timeUtc(universal.time) },
  ];
  return lines.map(({ day, text, time, offset }) => ({
    text: day === given.day ? text : words.event.otherDay(text, dateView(day).text),
    datetime: `${day}T${time}${offset === '' ? 'Z' : machineOffset(offset)}`,
  }));
}

/** Day, time and offset a clock in this zone shows at an instant. */
function clockIn(instant: Date, timeZone: string): { day: string; time: string; offset: string } {
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
    offset: offsetText((part['timeZoneName'] ?? '').replace('GMT', '')),
  };
}

/** A clock takes longer to make than to read. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** `+03:00` as readers see it: `+3`; with minutes where they are not zero, and with a minus sign; empty for UTC. */
function offsetText(offset: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  if (sign === undefined || (hours === '00' && minutes === '00')) return '';
  return `${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

function machineOffset(offset: string): string {
  const [hours, minutes = '00'] = offset.slice(1).split(':');
  return `${offset.startsWith('−') ? '-' : '+'}${hours!.padStart(2, '0')}:${minutes}`;
}

function dayOf(date: string): string {
  return isMoment(date) ? date.slice(0, 10) : date;
}
