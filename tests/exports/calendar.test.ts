import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, eventCalendar } from '../../src/exports/calendar.ts';
import { canonicalUrl } from '../../src/views/navigation.ts';
import { event, graphOf } from '../factories.ts';
import { awkward, fullCorpus, shippedCorpus } from './corpora.ts';

const { graph } = fullCorpus();
const shipped = (await shippedCorpus()).graph;

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** Start and end of one event as the parser understands them. */
function times(start: string, end?: string): string[] {
  const [one] = eventsOf(calendarOf(graphOf(event('e', { start, ...(end ? { end } : {}) }))));
  const stated = one!.component.getFirstPropertyValue('dtend');
  return [one!.startDate.toString(), ...(stated === null ? [] : [String(stated)])];
}

describe('the calendar', () => {
  it('has every event with its name, place, page and a unique id', () => {
    const events = eventsOf(calendarOf(shipped));
    expect(events.map(({ summary }) => summary)).toEqual(shipped.all('events').map(({ data }) => data.name));
    expect(events.map(({ location }) => location)).toEqual(
      shipped.all('events').map(({ data }) => data.place?.name ?? null),
    );
    expect(events.map(({ component }) => component.getFirstPropertyValue('url'))).toEqual(
      shipped.all('events').map(({ id }) => canonicalUrl(`events/${id}/`)),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('keeps text with commas, semicolons, backslashes and other scripts', () => {
    const strike = eventsOf(calendarOf(graph)).find(({ uid }) => uid.startsWith('strike@'))!;
    expect(strike.summary).toBe('Strike; in the city, at night');
    expect(strike.description).toContain(awkward);
    expect(strike.location).toBe('Mashtal, Baghdad');
  });

  it('ends every line with CR and LF and keeps it within 75 bytes', () => {
    const text = calendarOf(graph);
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.join('').includes('\n')).toBe(false);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('gives a moment in UTC and a day as a whole day', () => {
    expect(times('2024-02-07T21:30+03:00')).toEqual(['2024-02-07T18:30:00Z']);
    expect(times('2024-02-07T21:30+03:00', '2024-02-08T01:00+03:00')).toEqual([
      '2024-02-07T18:30:00Z',
      '2024-02-07T22:00:00Z',
    ]);
    expect(times('2024-02-07')).toEqual(['2024-02-07', '2024-02-08']);
    expect(times('2024-02-03', '2024-02-05')).toEqual(['2024-02-03', '2024-02-06']);
  });

  it('lets what is known by month, year or interval last as long as it can mean', () => {
    expect(times('2024-02')).toEqual(['2024-02-01', '2024-03-01']);
    expect(times('2023')).toEqual(['2023-01-01', '2024-01-01']);
    expect(times('2024-02-03/2024-02-05')).toEqual(['2024-02-03', '2024-02-06']);
    expect(times('2023-10-17/..')).toEqual(['2023-10-17']);
    expect(times('../2024-02-05')).toEqual(['2024-02-05', '2024-02-06']);
    expect(times('2024-02-07T21:30+03:00', '2024-02-09')).toEqual(['2024-02-07', '2024-02-10']);
    expect(times('2024-02-07', '2024-02-08T00:30+03:00')).toEqual(['2024-02-07', '2024-02-09']);
  });

  it('says in words what it cannot say exactly', () => {
    const [earlier] = eventsOf(eventCalendar(graph, 'earlier'));
    expect(earlier!.description).toContain('Date as known: about January 2024 – 3 February 2024.');
    expect(eventsOf(eventCalendar(graph, 'strike'))[0]!.description).not.toContain('Date as known');
    expect(eventsOf(calendarOf(graphOf(event('e', { start: '2024' }))))[0]!.description).toContain(
      'Date as known: 2024.',
    );
  });

  it('takes the time of writing from the content', () => {
    const stamps = eventsOf(calendarOf(graph)).map(
      ({ uid, component }) => `${uid.split('@')[0]} ${String(component.getFirstPropertyValue('dtstamp'))}`,
    );
    expect(stamps).toEqual([
      'campaign 2024-03-05T00:00:00Z',
      'earlier 2024-03-05T00:00:00Z',
      'strike 2024-03-05T00:00:00Z',
    ]);
    expect(calendarOf(graphOf(event('e')))).toContain('DTSTAMP:19700101T000000Z');
  });

  it('of one event holds that event alone', () => {
    expect(eventsOf(eventCalendar(graph, 'strike')).map(({ uid }) => uid)).toEqual(['strike@claimbook.example']);
  });
});
