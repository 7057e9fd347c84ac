import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../reader/entry.ts';
import { dateBounds, isMoment } from '../schema/date.ts';
import { site } from '../site.ts';
import { dateView } from '../views/dates.ts';
import { words } from '../words/words.ts';
import { pageAddress } from './address.ts';
import { lastChange, lastChangeOfAll } from './changes.ts';

/** All events as an iCalendar (RFC 5545) with CRLF line ends, ordered by id. */
export function calendarOf(graph: Graph): string {
  return document(graph, graph.all('events'));
}

/** One event as an iCalendar. */
export function eventCalendar(graph: Graph, id: string): string {
  return document(graph, [graph.get('events', id)]);
}

function document(graph: Graph, events: readonly Entry<'events'>[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(site.name)}//Events//${site.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(site.name)}`,
    ...events.flatMap((event) => eventLines(graph, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(graph: Graph, { id, data }: Entry<'events'>): string[] {
  const page = pageAddress('events', id);
  const when = data.end === undefined ? data.start : `${dateView(data.start).text} – ${dateView(data.end).text}`;
  const doubt =
    isExact(data.start) && isExact(data.end ?? data.start)
      ? []
      : [words.exports.calendar.uncertain(data.end === undefined ? dateView(when).text : when)];
  const description = [
    data.summary,
    ...doubt,
    ...(data.time_note ? [data.time_note] : []),
    `${words.exports.calendar.sources} ${page}`,
  ].join('\n');
  const { place } = data;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(site.url).hostname}`,
    `DTSTAMP:${stamp(lastChange(graph, `events/${id}`) ?? lastChangeOfAll(graph))}`,
    ...timeLines(data.start, data.end),
    `SUMMARY:${escape(data.name)}`,
    `DESCRIPTION:${escape(description)}`,
    ...(place ? [`LOCATION:${escape(place.name)}`] : []),
    ...(place?.lat === undefined || place.lon === undefined ? [] : [`GEO:${place.lat};${place.lon}`]),
    `URL:${page}`,
    `CATEGORIES:${escape(data.kind)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A moment is given in UTC; anything else is whole days from the first it can mean to the last, the end being the day
 * after, as the standard has it. An end that is open is left out.
 */
function timeLines(start: string, end: string | undefined): string[] {
  const first = dateBounds(start)!;
  const last = dateBounds(end ?? start)!;
  const bothMoments = isMoment(start) && (end === undefined || isMoment(end));
  if (bothMoments)
    return [`DTSTART:${utc(first.earliest)}`, ...(last.latest > first.earliest ? [`DTEND:${utc(last.latest)}`] : [])];
  const from = isMoment(start)
    ? start.slice(0, 10).replaceAll('-', '')
    : day(Number.isFinite(first.earliest) ? first.earliest : last.latest);
  const until = end !== undefined && isMoment(end) ? Date.parse(`${end.slice(0, 10)}T00:00:00Z`) : last.latest;
  return [
    `DTSTART;VALUE=DATE:${from}`,
    ...(Number.isFinite(until) ? [`DTEND;VALUE=DATE:${day(until + dayLength)}`] : []),
  ];
}

const dayLength = 86_400_000;

/** Whether a date is one day or moment without doubt. */
function isExact(date: string): boolean {
  return isMoment(date) || /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function utc(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function day(time: number): string {
  return utc(time).slice(0, 8);
}

/** When the record was last written. The standard asks for a moment; in content that dates nothing any will do. */
function stamp(date: string | undefined): string {
  return `${(date ?? '1970-01-01').replaceAll('-', '')}T000000Z`;
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** Breaks a line into pieces of at most 75 bytes, never inside a character; each further piece begins with a space. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (bytes + more > 75) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += character;
    bytes += more;
  }
  return [...pieces, piece].join('\r\n');
}
