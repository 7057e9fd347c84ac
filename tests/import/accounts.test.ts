import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardClaim } from '../../bench/import-records.ts';
import { seeded } from '../../bench/random.ts';
import { apiClaim, importFiles, snapshot } from './run.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[a-z"'{}<>[\]\\*_~`|#&;:!?.,\-\n ]{0,40}$/),
  fc.constantFrom(
    '',
    'Jane Doe',
    '- - - -',
    '---',
    '"',
    '“x”',
    'true',
    'null',
    '2020',
    '<b>x</b>',
    '&amp;lt;Note>',
    '\u202e',
    'С\u043eVID',
    'https://user:x@example.org/',
    'a@b.c_d',
    '[^x]',
    '!!!!!!!!!!!!',
    '((((('.repeat(20),
  ),
);
const anything = fc.oneof(
  text,
  fc.constantFrom(null, 3, true),
  fc.array(text, { maxLength: 2 }),
  fc.record({ name: text, url: text, '@id': text }),
);
const date = fc.oneof(fc.constantFrom('2020-10-07', '10/07/2020', '7 October 2018', '2020-10-09T10:00:00Z', ''), text);
const api = fc.record({
  text: anything,
  claimant: anything,
  claimDate: date,
  claimReview: fc.array(
    fc.record({
      publisher: fc.record({ name: text, site: text }),
      url: fc.oneof(fc.webUrl(), text),
      title: text,
      reviewDate: date,
      textualRating: text,
      languageCode: text,
    }),
    { maxLength: 3 },
  ),
});
const jsonLd = fc.record({
  '@type': fc.constantFrom('ClaimReview', ['Thing', 'ClaimReview'], 'WebPage'),
  url: fc.oneof(fc.webUrl(), anything),
  claimReviewed: anything,
  datePublished: date,
  author: anything,
  reviewRating: fc.oneof(
    anything,
    fc.record({ ratingValue: anything, bestRating: anything, worstRating: anything, alternateName: text }),
  ),
  itemReviewed: fc.oneof(
    anything,
    fc.record({
      '@type': fc.constantFrom('Claim', 'CreativeWork'),
      author: anything,
      datePublished: date,
      appearance: anything,
      firstAppearance: anything,
      sameAs: anything,
    }),
  ),
  keywords: anything,
  citation: anything,
});

describe('whatever an input holds', () => {
  it('every record is accounted for, and what is written passes the check', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(api, jsonLd, anything), { minLength: 1, maxLength: 8 }), async (records) => {
        const { report, problems } = await importFiles({ 'list.json': records });
        expect(problems).toEqual([]);
        expect(report.failed).toEqual([]);
        const { total, imported, merged, 'not-imported': refused } = report.records;
        expect(total).toBe(imported + merged + refused);
        expect(total).toBe(report.outcomes.length);
        expect(total).toBeGreaterThanOrEqual(records.length);
        expect(new Set(report.outcomes.map((one) => one.place.record)).size).toBe(total);
      }),
      { numRuns: 150 },
    );
  });

  it('holds for five hundred made-up records too, twice with the same bytes', async () => {
    const random = seeded(7);
    const lines = Array.from({ length: 500 }, (_, index) => JSON.stringify(awkwardClaim(index, random)));
    const first = await importFiles({ 'claims.ndjson': lines.join('\n') });
    expect(first.problems).toEqual([]);
    expect(first.report.records.total).toBe(500);
    const second = await importFiles({ 'claims.ndjson': lines.join('\n') });
    expect(snapshot(second.out)).toEqual(snapshot(first.out));
  });

  it('each merged record names the record it was merged with', async () => {
    const { report } = await importFiles({ 'api.json': { claims: [apiClaim(), apiClaim(), apiClaim()] } });
    expect(report.outcomes.flatMap((one) => (one.outcome === 'merged' ? one.with.record : []))).toEqual([1, 1]);
  });
});
