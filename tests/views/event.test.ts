import { describe, expect, test } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { locatorPicture } from '../../src/views/pictures/locator.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

const figure = {
  measure: 'killed' as const,
  who: 'people',
  attributed_to: 'Someone',
  as_of: '2024-02-07',
  sources: ['report'],
};

describe('the page of an event', () => {
  const graph = graphOf(
    source('report'),
    source('second'),
    actor('command', { name: 'Command' }),
    actor('group', { name: 'Group' }),
    event('campaign', { start: '2023-10-17', name: 'Campaign' }),
    event('cause', { start: '2024-01-28', part_of: 'campaign' }),
    event('strike', {
      start: '2024-02-07T21:30+03:00',
      part_of: 'campaign',
      responds_to: ['cause'],
      aliases: [
        { name: 'المشتل', language: 'ar' },
        { name: 'Place', weak: true },
      ],
      place: { name: 'Mashtal, eastern Baghdad', country: 'IQ', lat: 33.3, lon: 44.5, precision: 'district' },
      participants: [
        { actor: 'group', role: 'alleged-target', sources: ['report'], note: 'Says one side.' },
        { actor: 'command', role: 'attacker', sources: ['second'] },
      ],
      figures: [
        { ...figure, value: 3 },
        { ...figure, value: 3, actor: 'group' },
        { ...figure, value: 1, superseded: 'By three.', note: 'Early.' },
        { ...figure, measure: 'injured', min: 2, max: 4, qualifier: 'about' },
      ],
    }),
    event('answer', { start: '2024-02-08', responds_to: ['strike'] }),
    claim('refuted', {
      about: { events: ['strike'] },
      verdict: {
        rating: 'refuted',
        finding: 'No.',
        confidence: 'high',
        confidence_reason: 'Sure.',
        as_of: '2024-03-01',
      },
    }),
    claim('open', { about: { events: ['strike'] } }),
  );
  const view = eventView(graph, 'strike');

  test('tells the time in the zone of the place and in UTC', () => {
    expect(view.when.day.text).toBe('7 February 2024');
    expect(view.when.times.map((time) => time.text)).toEqual(['21:30 in Baghdad (UTC+3)', '18:30 UTC']);
  });

  test('says how exactly the place is known and shows it on a map', () => {
    expect(view.place).toMatchObject({ name: 'Mashtal, eastern Baghdad', country: 'Iraq' });
    expect(view.place?.precision).toContain('area, not a point');
    expect(locatorPicture(view.place!.at)?.spot?.exact).toBe(false);
  });

  test('shows the same figures as text and as marks, by measure', () => {
    expect(view.figures.map((group) => group.measure)).toEqual(['Killed', 'Injured']);
    const [killed, injured] = view.figures;
    expect(killed?.rows.map((row) => row.number)).toEqual(['3', '3', '1']);
    expect(killed?.rows.map((row) => row.mark.superseded)).toEqual([false, false, true]);
    expect(killed?.rows[1]?.actor?.label).toBe('Group');
    expect(killed?.description).toBe('3 numbers. Those not replaced: 3 (2 times).');
    expect(injured?.rows[0]).toMatchObject({ number: 'about 2 to 4', mark: { shape: 'range' } });
    expect(injured?.legend).not.toBe('');
  });

  test('groups participants by role and marks what is only alleged', () => {
    expect(view.roles.map(({ role, alleged }) => [role, alleged])).toEqual([
      ['Carried it out', false],
      ['Said to be the target', true],
    ]);
    expect(view.roles[1]?.people[0]?.refs.map((ref) => ref.id)).toEqual(['report']);
  });

  test('tells what led to it and what followed', () => {
    expect(view.course.map(({ items }) => items.map(({ link }) => link.id))).toEqual([
      ['campaign'],
      ['cause'],
      ['answer'],
    ]);
    expect(eventView(graph, 'campaign').course[0]?.items.map(({ link }) => link.id)).toEqual(['cause', 'strike']);
  });

  test('groups claims by rating, those still being checked last', () => {
    expect(view.claims.items.map(({ rating, claims }) => [rating, claims.map((link) => link.id)])).toEqual([
      ['refuted', ['refuted']],
      [undefined, ['open']],
    ]);
  });

  test('keeps weak names apart and marks the language of the others', () => {
    expect(view.names).toEqual([{ name: 'المشتل', lang: 'ar', dir: 'rtl', language: 'Arabic', weak: false }]);
    expect(view.weakNames.map(({ name }) => name)).toEqual(['Place']);
  });

  test('leaves out what is not known', () => {
    const bare = eventView(graph, 'answer');
    expect(bare).toMatchObject({ figures: [], roles: [], claims: { items: [] }, names: [], weakNames: [] });
    expect(bare.place).toBeUndefined();
    expect(bare.when.times).toEqual([]);
  });
});
