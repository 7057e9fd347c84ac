import { describe, expect, test } from 'vitest';
import { mapView } from '../../src/views/map.ts';
import { networkPages } from '../../src/views/network.ts';
import { timelinePages } from '../../src/views/timeline.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

const verdict = {
  rating: 'refuted',
  finding: 'No.',
  confidence: 'high',
  confidence_reason: 'Sure.',
  as_of: '2024-03-01',
} as const;
const baghdad = { name: 'Baghdad', country: 'IQ', lat: 33.3, lon: 44.4, precision: 'city' } as const;
const graph = graphOf(
  source('s'),
  actor('group', {
    name: 'Group',
    relations: [{ type: 'opposes', actor: 'command', sources: ['s'], disputed: 'Denied.' }],
  }),
  actor('leader', {
    name: 'Leader',
    kind: 'person',
    relations: [
      { type: 'leads', actor: 'group', sources: ['s'] },
      { type: 'founded', actor: 'group', sources: ['s'] },
    ],
  }),
  actor('command', { name: 'Command' }),
  actor('alone', { name: 'Alone' }),
  event('night', {
    start: '2024-02-07T21:30+03:00',
    place: { ...baghdad, name: 'Mashtal, Baghdad', lon: 44.5, precision: 'district' },
  }),
  event('morning', { start: '2024-02-07', place: baghdad }),
  event('reply', { start: '2024-02-07', responds_to: ['night'], place: baghdad }),
  event('again', { start: '2024-02-09', place: baghdad }),
  event('old', { start: '2023-10-17', place: { name: 'Iraq', country: 'IQ', precision: 'country' } }),
  event('report', { start: '2025' }),
  event('abroad', {
    start: '2024-12-16',
    place: { name: 'Boston', country: 'US', lat: 42.4, lon: -71.1, precision: 'city' },
  }),
  claim('checked', { about: { events: ['night', 'old'] }, verdict }),
  claim('open', { about: { events: ['night'] } }),
);

describe('the timeline', () => {
  const view = timelinePages(graph)[0]!;
  const strip = view.picture!.strip!;

  test('puts events in order, by month', () => {
    expect(view.groups.map(({ label, items }) => [label, items.map(({ link }) => link.id)])).toEqual([
      ['October 2023', ['old']],
      ['February 2024', ['morning', 'night', 'reply', 'again']],
      ['December 2024', ['abroad']],
      ['2025', ['report']],
    ]);
    expect(view.groups[1]?.items[0]?.day).toBe('7 February');
    expect(view.groups[3]?.items[0]?.day).toBe('');
  });

  test('shows the same claims in the picture as in the list', () => {
    const listed = view.groups.flatMap(({ items }) => items.map(({ link, claims }) => [link.href, claims.length]));
    expect(strip.columns.map(({ href, marks }) => [href, marks.length])).toEqual(listed);
    expect(strip.columns[2]?.marks.map(({ rating }) => rating)).toEqual(['refuted', undefined]);
    expect(strip.legend.map(({ label }) => label)).toEqual(['Refuted', 'Still being checked']);
    expect(view.lead).toContain('2 in all');
  });

  test('tells years where they begin and gaps where nothing happened', () => {
    expect(strip.months.flatMap(({ year }) => year ?? [])).toEqual(['2023', '2024', '2025']);
    expect(strip.months.some(({ gap }) => gap)).toBe(true);
    expect(strip.columns[0]?.name).toBe('Event old, 17 October 2023, 1 claim');
  });

  test('can tell of a dataset without events', () => {
    expect(timelinePages(graphOf())[0]?.groups).toEqual([]);
  });
});

describe('the network', () => {
  const view = networkPages(graph)[0]!;
  const rows = view.groups.flatMap(({ items }) => items);
  const figure = view.figure!;

  test('draws the actors that the list names and no others', () => {
    const listed = rows.flatMap(({ actor: one, relation }) => (relation ? [one.id, relation.to.id] : []));
    expect(new Set(figure.picture.nodes.map(({ id }) => id))).toEqual(new Set(listed));
    expect(figure.cut).toBeUndefined();
    expect(view.groups.at(-1)?.items.map(({ actor: one }) => one.id)).toEqual(['alone']);
  });

  test('draws two relations of one kind between the same two as one line, and lists both', () => {
    expect(figure.picture.edges).toHaveLength(2);
    const own = rows.filter(({ actor: one }) => one.id === 'leader');
    expect(own.map(({ relation }) => relation?.label)).toEqual(['Leads', 'Founded']);
  });

  test('marks what is disputed in both', () => {
    expect(figure.picture.edges.filter(({ disputed }) => disputed)).toHaveLength(1);
    expect(rows[0]?.relation?.disputed).toBe(true);
    expect(figure.families).toEqual(['belongs', 'opposes']);
  });
});

describe('the map', () => {
  const view = mapView(graph);

  test('joins places too near to be told apart and leads each mark to its list', () => {
    const [middleEast] = view.regions;
    expect(middleEast?.picture.points.map(({ name, href }) => [name, href])).toEqual([
      ['Baghdad (4)', `#${middleEast?.spots[0]?.id}`],
    ]);
    expect(middleEast?.spots[0]?.places.map(({ name, events }) => [name, events.map(({ link }) => link.id)])).toEqual([
      ['Baghdad', ['morning', 'reply', 'again']],
      ['Mashtal, Baghdad', ['night']],
    ]);
  });

  test('shows every event once: on a map, as known to the country, or without a place', () => {
    const onMaps = view.regions.flatMap(({ spots }) =>
      spots.flatMap(({ places }) => places.flatMap(({ events }) => events)),
    );
    const all = [...onMaps, ...view.wide.items, ...view.nowhere.items].map(({ link }) => link.id);
    expect(all.toSorted()).toEqual(graph.all('events').map(({ id }) => id));
  });

  test('names each map by its countries', () => {
    expect(view.regions.map(({ title }) => title)).toEqual(['Iraq', 'United States']);
  });
});
