import { expect, test } from 'vitest';
import { homeView } from '../../src/views/home.ts';
import { claim, graphOf, page } from '../factories.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 2 };

test('shows the claims its text links to first, then those others refer to most', () => {
  const others = Array.from({ length: 9 }, (_, index) =>
    claim(`c${index}`, { related: [{ claim: 'popular', as: 'concerns' }] }),
  );
  const graph = graphOf(
    page('home', {
      links: [
        { to: 'claims/c5', at },
        { to: 'claims/gone', at },
        { to: 'actors/x', at },
      ],
    }),
    claim('popular'),
    ...others,
  );
  const view = homeView(graph);
  expect(view.claims.slice(0, 3).map(({ link }) => link.id)).toEqual(['c5', 'popular', 'c0']);
  expect(view.claims).toHaveLength(8);
  expect(view.all).toBe(10);
  expect(view.counts.map(({ label }) => label)).toEqual(['10 claims', '0 events', '0 actors', '0 sources']);
  expect(view.ratings).toHaveLength(6);
});

test('a home page without text links still shows claims', () => {
  const home = page('home');
  delete home.prose;
  expect(homeView(graphOf(home, claim('only'))).claims.map(({ link }) => link.id)).toEqual(['only']);
});
