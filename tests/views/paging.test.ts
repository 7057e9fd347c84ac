import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../src/views/list-page.ts';
import { groupHrefs, pagePath, pageParam, pagesOf } from '../../src/views/paging.ts';

const group = (id: string, count: number) => ({
  id,
  label: id.toUpperCase(),
  items: Array.from({ length: count }, (_, index) => `${id}${index}`),
});

describe('groups spread over pages', () => {
  const groups = fc
    .array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })
    .map((counts) => counts.map((count, index) => group(`g${index}`, count)));

  test('keep every item once and in order, and no page is too long', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 20 }), (all, size) => {
        const pages = pagesOf(all, size);
        const items = (list: readonly { items: readonly string[] }[]) => list.flatMap((one) => one.items);
        expect(items(pages.flat())).toEqual(items(all));
        for (const page of pages) expect(items(page).length).toBeLessThanOrEqual(size);
        if (all.length > 0) for (const page of pages) expect(items(page).length).toBeGreaterThan(0);
        const begun = pages.flat().filter(({ continued }) => !continued);
        expect(begun.map(({ id, all: count }) => [id, count])).toEqual(all.map((one) => [one.id, one.items.length]));
      }),
    );
  });

  test('begin on the next page when they do not fit on one that is half full', () => {
    const pages = pagesOf([group('a', 6), group('b', 5), group('c', 25)], 10);
    expect(pages.map((page) => page.map(({ id, items }) => [id, items.length]))).toEqual([
      [['a', 6]],
      [['b', 5]],
      [['c', 10]],
      [['c', 10]],
      [['c', 5]],
    ]);
  });

  test('take as much room as their items weigh; an item heavier than a page has one of its own', () => {
    const pages = pagesOf([{ id: 'a', label: 'A', items: [3, 3, 12, 1] }], 10, (weight) => weight);
    expect(pages.map((page) => page.flatMap(({ items }) => items))).toEqual([[3, 3], [12], [1]]);
  });

  test('have an address that no entry can have', () => {
    expect([pagePath('claims/', 1), pagePath('claims/', 2)]).toEqual(['claims/', 'claims/page/2/']);
    expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'page/2']);
    expect(groupHrefs('claims/', pagesOf([group('a', 3), group('b', 1)], 2))).toEqual(
      new Map([
        ['a', '/claims/#a'],
        ['b', '/claims/page/2/#b'],
      ]),
    );
  });
});

describe('a list as pages', () => {
  const frame = { title: 'Things', description: 'All of them.', path: 'things/' };

  test('is one page without turns when it is short, and when it is empty', () => {
    for (const groups of [[group('a', 2)], [group('a', 0)], []]) {
      const pages = listPages(frame, groups, 5);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatchObject({ title: 'Things', path: 'things/', breadcrumbs: [{ label: 'Things' }] });
      expect(pages[0]).not.toHaveProperty('turns');
    }
  });

  test('names the page from the second on, and leads back to the first', () => {
    const [, second] = listPages({ ...frame, trail: [{ label: 'Top', href: '/' }] }, [group('a', 7)], 5);
    expect(second).toMatchObject({
      title: 'Things, page 2',
      description: 'All of them. Page 2 of 2.',
      path: 'things/page/2/',
      breadcrumbs: [{ label: 'Top', href: '/' }, { label: 'Things', href: '/things/' }, { label: 'Page 2 of 2' }],
      turns: { previous: '/things/' },
    });
    expect(second?.turns).not.toHaveProperty('next');
  });

  test('leads from every page to the beginning of every group', () => {
    const [first, second] = listPages(frame, [group('a', 4), group('b', 3)], 4);
    expect(first?.jump.map(({ href, count }) => [href, count])).toEqual([
      ['#a', 4],
      ['/things/page/2/#b', 3],
    ]);
    expect(second?.jump.map(({ href }) => href)).toEqual(['/things/#a', '#b']);
  });

  test('leads to eras where there are very many groups', () => {
    const months = Array.from({ length: 60 }, (_, index) => group(`y${Math.floor(index / 12)}-${index % 12}`, 1));
    const [page] = listPages({ ...frame, era: (id) => id.slice(0, 2) }, months, 30);
    expect(page?.jump.map(({ label, href, count }) => [label, href, count]).slice(0, 3)).toEqual([
      ['y0', '#y0-0', 12],
      ['y1', '#y1-0', 12],
      ['y2', '#y2-0', 12],
    ]);
  });

  test('turns to the pages around it, the first and the last, however many there are', () => {
    const pages = listPages(frame, [group('a', 200)], 2);
    expect(pages[49]?.turns).toMatchObject({ previous: '/things/page/49/', next: '/things/page/51/' });
    expect(pages[49]?.turns?.pages.map(({ number, gap }) => (gap ? -number : number))).toEqual([
      1, -48, 49, 50, 51, 52, -100,
    ]);
    expect(pages[49]?.turns?.pages.find(({ current }) => current)?.number).toBe(50);
    expect(listPages(frame, [group('a', 5)], 2)[1]?.turns?.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
