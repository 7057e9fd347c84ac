import { describe, expect, test } from 'vitest';
import { actorView } from '../../src/views/actor.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

describe('the page of an actor', () => {
  const graph = graphOf(
    source('own'),
    source('other'),
    source('act'),
    actor('group', {
      kind: 'armed-group',
      active: '2007?/..',
      active_note: 'Nobody knows.',
      relations: [
        {
          type: 'part-of',
          actor: 'umbrella',
          sources: ['own'],
          from: '2014',
          disputed: 'One denies it.',
          note: 'A brigade.',
        },
        { type: 'opposes', actor: 'enemy', sources: ['own'], from: '2014', to: '2020' },
      ],
      designations: [{ by: 'authority', as: 'Listed', date: '2009-06-24', sources: ['act'], note: 'Dates differ.' }],
    }),
    actor('leader', {
      kind: 'person',
      relations: [
        { type: 'leads', actor: 'group', sources: ['other'], to: '2024-02-07' },
        { type: 'founded', actor: 'group', sources: ['other'] },
      ],
    }),
    actor('umbrella'),
    actor('enemy'),
    actor('authority'),
    event('late', {
      start: '2024-02-07',
      participants: [{ actor: 'group', role: 'lost-members', sources: ['other'] }],
    }),
    event('early', {
      start: '2024-01-28',
      participants: [
        { actor: 'group', role: 'alleged-attacker', sources: ['own'], note: 'Suspected.' },
        { actor: 'group', role: 'speaker', sources: ['own'] },
      ],
    }),
    claim('made', { claimants: ['group'] }),
    claim('about', { about: { actors: ['group'] } }),
  );
  const view = actorView(graph, 'group');

  test('tells relations from both ends in the words of each', () => {
    expect(view.relations.items.map(({ label, relations }) => [label, relations.map(({ link }) => link.id)])).toEqual([
      ['Part of', ['umbrella']],
      ['Led by', ['leader']],
      ['Founded by', ['leader']],
      ['In conflict with', ['enemy']],
    ]);
    expect(actorView(graph, 'umbrella').relations.items[0]?.label).toBe('Includes');
  });

  test('tells since when and until when a relation lasted', () => {
    expect(view.relations.items.map(({ relations }) => relations[0]?.period)).toEqual([
      'since 2014',
      'until 7 February 2024',
      undefined,
      '2014 to 2020',
    ]);
  });

  test('gives a source for every relation, also for those told on the other page', () => {
    for (const { relations } of view.relations.items) {
      for (const relation of relations) expect(relation.refs.map((ref) => ref.id)).toEqual([...relation.sources]);
    }
  });

  test('draws the same actors as the list names, each once', () => {
    const listed = new Set(view.relations.items.flatMap(({ relations }) => relations.map(({ link }) => link.href)));
    const drawn = view.ego!.nodes.map((node) => node.href);
    expect(drawn.toSorted()).toEqual([...listed].toSorted());
    expect(view.ego?.description).toContain(String(listed.size));
    expect(view.ego?.cut).toBeUndefined();
    expect(view.ego!.nodes.find((node) => node.href.includes('umbrella'))?.disputed).toBe(true);
  });

  test('lists events in order with every role had in them', () => {
    expect(
      view.events.items.map(({ link, roles }) => [link.id, roles.map(({ label, alleged }) => [label, alleged])]),
    ).toEqual([
      [
        'early',
        [
          ['Said to have carried it out', true],
          ['Spoke', false],
        ],
      ],
      ['late', [['Lost members', false]]],
    ]);
    expect(view.events.items[1]?.roles[0]?.refs.map((ref) => ref.id)).toEqual(['other']);
  });

  test('keeps claims it made apart from claims about it', () => {
    expect(view.made.items.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(['made']);
    expect(view.about.items.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(['about']);
  });

  test('names the authority of a designation, and what the authority designated', () => {
    expect(view.designations.items[0]).toMatchObject({
      as: 'Listed',
      date: { datetime: '2009-06-24' },
      note: 'Dates differ.',
    });
    expect(view.designations.items[0]?.actor.id).toBe('authority');
    const authority = actorView(graph, 'authority');
    expect(authority.designated.items.map((one) => one.actor.id)).toEqual(['group']);
    expect(authority.designated.items[0]?.refs.map((ref) => ref.id)).toEqual(['act']);
  });

  test('draws nothing for an actor without relations', () => {
    const bare = actorView(graph, 'authority');
    expect(bare.ego).toBeUndefined();
    expect(bare.active).toBeUndefined();
  });
});
