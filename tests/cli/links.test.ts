import { expect, test } from 'vitest';
import { deadLinks, nextState, type Answer, type LinkState } from '../../src/cli/links/judge.ts';

const url = 'https://example.org/page';
const after = (...answers: [Answer['status'], string][]) =>
  answers.reduce<LinkState>((state, [status, day]) => nextState(state, url, { status }, day), {});
const isDead = (state: LinkState) => deadLinks(state, [{ id: 'page', url }]).length === 1;

test('three failures over seven days make a dead link', () => {
  expect(isDead(after([404, '2024-01-01'], ['unreachable', '2024-01-04'], [410, '2024-01-08']))).toBe(true);
});

test('three failures in six days do not, nor two in a month', () => {
  expect(isDead(after([404, '2024-01-01'], [404, '2024-01-04'], [404, '2024-01-07']))).toBe(false);
  expect(isDead(after([404, '2024-01-01'], [404, '2024-01-31']))).toBe(false);
});

test('several runs on one day count once', () => {
  expect(isDead(after([404, '2024-01-01'], [404, '2024-01-01'], [404, '2024-01-08']))).toBe(false);
});

test('one good answer begins the count anew', () => {
  expect(after([404, '2024-01-01'], [404, '2024-01-04'], [200, '2024-01-06'])).toEqual({});
});

test.each([401, 403, 429, 500, 503])('%i never counts, for or against', (status) => {
  expect(after([status, '2024-01-01'])).toEqual({});
  expect(after([404, '2024-01-01'], [status, '2024-01-02'])).toEqual({
    [url]: { first: '2024-01-01', last: '2024-01-01', count: 1 },
  });
});

test('the list names the file to mend', () => {
  expect(
    deadLinks({ [url]: { first: '2024-01-01', last: '2024-02-01', count: 9 } }, [
      { id: 'page', url },
      { id: 'other', url: 'https://example.org/other' },
    ]),
  ).toEqual(['- `content/sources/page.yaml`: <https://example.org/page> (since 2024-01-01)']);
});
