import { expect, test } from 'vitest';
import { backlinkGroups } from '../../src/views/backlinks.ts';
import { waysTo } from '../../src/views/ways.ts';
import { actor, claim, event, graphOf, page, source } from '../factories.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 2 };

test('refers back to every page by kind, in alphabetical order, each way of referring once', () => {
  const graph = graphOf(
    actor('army'),
    claim(
      'b',
      { title: 'B', claimants: ['army'] },
      {
        links: [
          { to: 'actors/army', at },
          { to: 'actors/army', at },
        ],
      },
    ),
    claim('a', { title: 'A', about: { actors: ['army'], events: [] } }),
    event('e', { name: 'E', participants: [{ actor: 'army', role: 'attacker', sources: ['s'] }] }),
    source('s', { speaks_for: 'army' }),
  );
  expect(
    backlinkGroups(graph, waysTo(graph, 'actors/army')).map(({ label, items }) => [
      label,
      items.map(({ link, as }) => [link.id, as]),
    ]),
  ).toEqual([
    [
      'Claims',
      [
        ['a', ['about this']],
        ['b', ['claimant', 'linked in the text']],
      ],
    ],
    ['Events', [['e', ['participant']]]],
    ['Sources', [['s', ['speaks for this']]]],
  ]);
});

test('leaves out the page itself and the pages of the site', () => {
  const graph = graphOf(
    actor('army', {}, { links: [{ to: 'actors/army', at }] }),
    page('home', { links: [{ to: 'actors/army', at }] }),
  );
  expect(backlinkGroups(graph, waysTo(graph, 'actors/army'))).toEqual([]);
});
