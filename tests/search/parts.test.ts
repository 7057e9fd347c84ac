import { describe, expect, it } from 'vitest';
import { isEntryPage, partCount, shareOf } from '../../src/search/parts.ts';
import { site } from '../../src/site.ts';
import { claim, page } from '../factories.ts';

const claims = (count: number) => Array.from({ length: count }, (_, at) => claim(`c-${at}`));

describe('the parts of the full-text index', () => {
  it('are one for a small dataset, and more for a large one', () => {
    expect(partCount([...claims(5), page('home')])).toBe(1);
    expect(partCount(claims(site.pagesAPart + 1))).toBe(2);
  });

  it('are as many as the shards of a build, but none without a page', () => {
    expect(partCount(claims(300), 3)).toBe(3);
    expect(partCount(claims(1), 3)).toBe(1);
    expect(partCount([], 3)).toBe(1);
  });

  it('each have about as many pages', () => {
    const shares = Map.groupBy(claims(1000), ({ id }) => shareOf(`claims/${id}/`, 4));
    for (const [share, own] of shares) expect([share, own.length > 180]).toEqual([share, true]);
    expect([...shares.keys()].sort()).toEqual([0, 1, 2, 3]);
  });

  it('are made of the pages of entries', () => {
    expect(isEntryPage('claims/x/')).toBe(true);
    for (const path of ['', 'claims/', 'claims/x.json', 'claims/page/2/', 'embed/x/', 'topics/x/', 'claims/x'])
      expect([path, isEntryPage(path)]).toEqual([path, false]);
  });
});
