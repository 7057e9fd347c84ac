import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/exports/markdown/llms.ts';
import { sitemaps } from '../../src/exports/site/sitemap.ts';
import { actorView } from '../../src/views/actor.ts';
import { mapView } from '../../src/views/map.ts';
import { placeLists } from '../../src/views/map-pages.ts';
import { networkPages } from '../../src/views/network.ts';
import { referencePages } from '../../src/views/reference-pages.ts';
import { largeOrigins, originPages } from '../../src/views/source-origin.ts';
import { sourceView } from '../../src/views/source.ts';
import { timelinePages } from '../../src/views/timeline.ts';
import { actor, claim, event, graphOf, source } from '../factories.ts';

const many = <T>(count: number, one: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));

describe('the timeline of very many events', () => {
  const dated = (count: number, start: (index: number) => string) =>
    timelinePages(graphOf(...many(count, (index) => event(`e${index}`, { start: start(index) }))))[0]!;

  test('is drawn as columns of months, each leading to its part of the list', () => {
    const { picture } = dated(90, (index) => `2024-0${1 + (index % 3)}-1${index % 9}`);
    expect(picture?.strip).toBeUndefined();
    expect(picture?.columns?.columns.map(({ name, href }) => [name, href])).toEqual([
      ['January 2024: 30 events', '/timeline/#in-2024-01'],
      ['February 2024: 30 events', '/timeline/#in-2024-02'],
      ['March 2024: 30 events', '/timeline/#in-2024-03'],
    ]);
    expect(picture?.columns?.columns.map(({ year, label }) => [year, label])).toEqual([
      ['2024', '30'],
      [undefined, '30'],
      [undefined, '30'],
    ]);
    expect(picture?.items.map(({ start }) => start)[0]).toBe('2024-03-18');
  });

  test('is drawn as columns of years or decades where there are too many months', () => {
    const years = dated(100, (index) => `${1990 + (index % 20)}-0${1 + Math.floor(index / 20)}`);
    expect(years.picture?.columns?.columns).toHaveLength(20);
    const decades = dated(100, (index) => `${1900 + index}-01`);
    expect(decades.picture?.columns?.columns.map(({ name }) => name)[0]).toBe('1900s: 10 events');
    expect(decades.picture?.columns?.columns).toHaveLength(10);
    expect(decades.jump[0]).toMatchObject({ label: '1900', count: 1 });
  });

  test('is drawn as columns also when one event has more claims than can be stacked', () => {
    const claims = many(40, (index) => claim(`c${index}`, { about: { events: ['e'] } }));
    const [page] = timelinePages(graphOf(event('e', { start: '../2020' }), ...claims));
    expect(page?.picture?.columns?.columns[0]).toMatchObject({ href: '/timeline/#in-', name: 'undated: 1 event' });
    expect(page?.groups[0]?.items[0]).toMatchObject({ rest: { label: 'All 40 claims' } });
  });
});

describe('the network of very many actors', () => {
  const star = (id: string, to: readonly string[]) =>
    actor(id, { relations: to.map((other) => ({ type: 'opposes' as const, actor: other, sources: ['s'] })) });
  const leaves = many(100, (index) => actor(`leaf${index}`));
  const graph = graphOf(
    source('s'),
    star(
      'a',
      leaves.map(({ id }) => id),
    ),
    star('b', ['a', 'leaf7']),
    ...leaves,
  );
  const [page] = networkPages(graph);

  test('draws those with most relations, and says so', () => {
    expect(page?.figure?.picture.nodes).toHaveLength(60);
    expect(page?.figure?.picture.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b', 'leaf7']));
    expect(page?.figure?.cut).toBe(
      'Drawn are 60 of 102 actors: of those with most relations, the ones related to one another. The list holds all.',
    );
  });

  test('draws no more lines than can be told apart', () => {
    const clique = many(40, (index) =>
      star(
        `n${index}`,
        many(index, (other) => `n${other}`),
      ),
    );
    const figure = networkPages(graphOf(source('s'), ...clique))[0]?.figure;
    expect(figure?.picture.edges.length).toBeLessThanOrEqual(200);
    expect(figure?.picture.nodes.length).toBeGreaterThan(15);
    expect(figure?.cut).toContain('of 40');
  });

  test('lists all relations on as many pages as it takes', () => {
    const pages = networkPages(
      graphOf(source('s'), ...many(250, (index) => star(`n${index}`, [`n${(index + 1) % 250}`]))),
    );
    expect(pages.map(({ groups }) => groups.flatMap(({ items }) => items).length)).toEqual([200, 50]);
  });

  test('draws some neighbours of one with very many', () => {
    const view = actorView(graph, 'a');
    expect(view.ego?.nodes).toHaveLength(24);
    expect(view.ego?.cut).toBe(view.ego?.description);
  });
});

describe('the map of very many events', () => {
  const placed = (id: string, lat: number, lon: number, name = `Place ${id}`) =>
    event(id, { place: { name, country: 'IQ', lat, lon, precision: 'city' } });
  const graph = graphOf(
    ...many(300, (index) => placed(`e${index}`, 30 + (index % 20) / 3, 40 + Math.floor(index / 20) / 3)),
    ...many(30, (index) => placed(`x${index}`, 33.3, 44.4, 'Baghdad')),
    ...many(60, (index) => event(`n${index}`)),
  );
  const view = mapView(graph);
  const lists = placeLists(graph);

  test('joins spots until they can be told apart, and counts every event once', () => {
    const points = view.regions.flatMap(({ picture }) => picture.points);
    expect(points.length).toBeLessThanOrEqual(40);
    expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(330);
    expect(points[0]?.label).toBe('Baghdad');
  });

  test('names a few events of a spot and leads to all of them', () => {
    const spots = view.regions.flatMap((region) => region.spots);
    for (const { places } of spots) expect(places.flatMap(({ events }) => events).length).toBeLessThanOrEqual(4);
    const paths = lists.flatMap(({ pages }) => pages.map(({ path }) => `/${path}`));
    expect(spots.flatMap(({ rest }) => rest?.href ?? []).filter((href) => !paths.includes(href))).toEqual([]);
    expect(paths).toContain(view.nowhere.rest?.href);
    const listed = lists.flatMap(({ pages }) =>
      pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ link }) => link.id))),
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBeGreaterThan(300);
  });

  test('names all where there are few', () => {
    expect(placeLists(graphOf(placed('one', 33, 44)))).toEqual([]);
  });
});

describe('very many sources of one origin', () => {
  const graph = graphOf(...many(60, (index) => source(`s${String(index).padStart(2, '0')}`, { carries: 'AP' })));

  test('are listed once for all of them', () => {
    const [origin] = largeOrigins(graph);
    const [page] = originPages(graph, origin!);
    expect(page?.groups[0]?.items).toHaveLength(60);
    const rests = ['s00', 's59'].map((id) => sourceView(graph, id).origin.others.rest);
    expect(rests.map((rest) => rest?.href)).toEqual(['/sources/s00/origin/', '/sources/s00/origin/']);
    expect(rests[0]?.label).toBe('All 60 sources');
  });
});

describe('a list of all references', () => {
  const graph = graphOf(
    source('s'),
    actor('hub'),
    ...many(51, (index) => actor(`a${index}`, { relations: [{ type: 'leads', actor: 'hub', sources: ['s'] }] })),
    actor('d', { designations: [{ by: 'hub', as: 'Listed', date: '2020-01-01', sources: ['s'] }] }),
    event('e', { participants: [{ actor: 'hub', role: 'alleged-attacker', sources: ['s'] }] }),
    claim('old', { made: '2020', evidence: [{ source: 's', stance: 'refutes', says: 'It was not so.' }] }),
    claim('new', { claimants: ['hub'], made: '2024', related: [{ claim: 'old', as: 'supersedes' }] }),
  );
  const told = (key: 'actors/hub' | 'sources/s' | 'claims/old') =>
    referencePages(graph, key)[0]!.groups.map(({ label, items }) => [label, items[0]?.date?.text, items[0]?.told]);

  test('says what each says of the other', () => {
    expect(told('actors/hub')).toEqual([
      ['Claims: claimant', '2024', []],
      ['Events: participant', '7 February 2024', ['Said to have carried it out']],
      ['Actors: relation', undefined, ['Led by']],
      ['Actors: authority of a designation', undefined, ['Listed']],
    ]);
    expect(told('sources/s')[0]).toEqual(['Claims: evidence', '2020', ['Against: It was not so.']]);
    expect(told('claims/old')).toEqual([['Claims: related claim', '2024', ['Superseded by']]]);
  });

  test('is in the sitemap', () => {
    expect(sitemaps(graph).get('sitemap.xml')).toContain('/actors/hub/references/</loc>');
  });
});

test('llms.txt names the entries of a kind that others refer to most, and leads to the others', () => {
  const graph = graphOf(
    ...many(150, (index) => claim(`c${index}`)),
    claim('x', { related: [{ claim: 'c149', as: 'concerns' }] }),
  );
  const text = llmsText(graph);
  expect(text).toContain('/claims/c149.md');
  expect(text.match(/\/claims\/\w+\.md/g)).toHaveLength(100);
  expect(text).toContain('[All 151 claims](https://claimbook.example/claims/)');
});
