import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  canonicalUrl,
  contributionLinks,
  footerMenu,
  mainMenu,
  placeOf,
  windowTitle,
} from '../../src/views/navigation.ts';
import { site } from '../../src/site.ts';

test('a menu marks the page and the part of the site a reader is in', () => {
  const current = (path: string) =>
    mainMenu(path)
      .filter((item) => item.current)
      .map(({ label, current }) => [label, current]);
  expect(current('claims/')).toEqual([['Claims', 'page']]);
  expect(current('claims/x/')).toEqual([['Claims', 'true']]);
  expect(current('')).toEqual([]);
});

test('menus are the same on all pages of one place', () => {
  const paths = [
    '',
    'claims/',
    'claims/x/',
    'claims/page/2/',
    'claims/x/references/',
    'topics/',
    'topics/y/',
    '404.html',
  ];
  const menus = (path: string) => [path === '', mainMenu(path), footerMenu(path)];
  const places = Map.groupBy(paths, placeOf);
  expect([...places.keys()]).toEqual(['', 'claims/', 'claims/*', 'topics/', 'topics/*', '*']);
  for (const [first, ...others] of places.values())
    for (const other of others) expect(menus(other)).toEqual(menus(first!));
});

test('the menu at the foot leads to every part of the site', () => {
  const hrefs = footerMenu('data/').flatMap(({ items }) => items.map(({ href }) => href));
  expect(new Set(hrefs).size).toBe(hrefs.length);
  expect(hrefs).toEqual(expect.arrayContaining(['/claims/', '/sources/', '/names/', '/data/', '/corrections/']));
});

test('edit and report lead to the repository with the page filled in', () => {
  const { edit, report } = contributionLinks('A & B', 'claims/x/', 'claims/x.mdx');
  expect(edit).toBe(`${site.repository}/edit/${site.branch}/content/claims/x.mdx`);
  const query = new URL(report).searchParams;
  expect(query.get('title')).toBe('Error on the page “A & B”');
  expect(query.get('body')).toContain(canonicalUrl('claims/x/'));
});

test('a proposal goes to the path of the file in the repository, and there is none for content outside of it', () => {
  const editOf = (content: string) => contributionLinks('A', 'claims/x/', 'claims/x.mdx', content).edit;
  const inRepository = `${site.repository}/edit/${site.branch}/data/facts/claims/x.mdx`;
  expect(editOf('data/facts')).toBe(inRepository);
  expect(editOf('./data/facts/')).toBe(inRepository);
  expect(editOf(resolve('data/facts'))).toBe(inRepository);
  expect(editOf('.')).toBe(`${site.repository}/edit/${site.branch}/claims/x.mdx`);
  expect(editOf('..')).toBeUndefined();
  expect(editOf('../elsewhere')).toBeUndefined();
  expect(editOf(resolve('/elsewhere'))).toBeUndefined();
});

test('a long title is cut at a word, so that the window title stays within 70 characters', () => {
  expect(windowTitle('Short')).toBe('Short · Claimbook');
  const long = windowTitle('Iraq and the United States announce the first round of talks on the end of the coalition');
  expect(long.length).toBeLessThanOrEqual(70);
  expect(long).toMatch(/\w… · Claimbook$/);
  expect(windowTitle('x'.repeat(100)).length).toBeLessThanOrEqual(70);
});
