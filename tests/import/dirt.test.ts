import { describe, expect, it } from 'vitest';
import { apiClaim, claimReview, importFiles } from './run.ts';

/** What became of each record: its outcome or reason. */
function fates(report: Awaited<ReturnType<typeof importFiles>>['report']): string[] {
  return report.outcomes.map((one) => (one.outcome === 'not-imported' ? one.reason : one.outcome));
}

const page = (...blocks: string[]) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="canonical" href="https://checks.example.org/page">${blocks
    .map((block) => `<script type="application/ld+json">${block}</script>`)
    .join('\n')}</head><body><p>{</p></body></html>`;

describe('forms of ClaimReview', () => {
  it.each<[string, string, string | object]>([
    ['one object', 'one.json', claimReview()],
    ['a list', 'list.json', [claimReview()]],
    [
      'a graph',
      'graph.jsonld',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, claimReview()] },
    ],
    [
      'a data feed',
      'feed.json',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [claimReview()] }] },
    ],
    ['lines', 'lines.ndjson', `${JSON.stringify(claimReview())}\n\n`],
    ['a page', 'page.html', page('{"@type":"WebSite"}', JSON.stringify(claimReview()))],
    [
      'full names of the vocabulary',
      'iri.json',
      JSON.stringify(claimReview({ '@type': 'http://schema.org/ClaimReview' })).replaceAll(
        '"claimReviewed"',
        '"schema:claimReviewed"',
      ),
    ],
    [
      'a claim that holds its review',
      'claim.json',
      { '@type': 'Claim', text: 'A', author: 'Jane Doe', review: claimReview({ itemReviewed: undefined }) },
    ],
    ['a response of the API', 'api.json', { claims: [apiClaim()], nextPageToken: 'x' }],
    ['claims of the API as a list', 'api-list.json', [apiClaim()]],
    ['pages of the API as a list', 'api-pages.json', [{ claims: [apiClaim()] }]],
    ['claims of the API by line', 'api.jsonl', JSON.stringify(apiClaim())],
    ['JSON over several lines under the wrong ending', 'wide.ndjson', JSON.stringify(claimReview(), null, 2)],
    ['no ending', 'noending', JSON.stringify(claimReview())],
  ])('reads %s', async (_name, file, content) => {
    const { report, problems, claim } = await importFiles({ [file]: content });
    expect(fates(report)).toEqual(['imported']);
    expect(problems).toEqual([]);
    expect(claim()).toMatchObject({
      claimants: ['jane-doe'],
      status: 'published',
      reviews: [{ publisher: 'Coast Checks', rating: 'False', date: '2020-10-09' }],
    });
    expect(claim()).not.toHaveProperty('verdict');
  });
});

describe('dirty JSON', () => {
  it('mends script blocks with commas too many and line breaks inside texts, and says so', async () => {
    const broken = JSON.stringify(claimReview()).replace('closed for', 'closed\nfor').replace(/\}$/, ',}');
    const { report, claim } = await importFiles({ 'page.html': page(broken) });
    expect(fates(report)).toEqual(['imported']);
    expect(report.outcomes[0]?.notes).toEqual([{ code: 'repaired-json', value: '' }]);
    expect(claim()).toMatchObject({ claim: 'The harbour bridge was closed for two days.' });
  });

  it('lists what cannot be mended, and reads its neighbours', async () => {
    const { report } = await importFiles({
      'lines.ndjson': `${JSON.stringify(claimReview())}\nnot json\n"text"\n{"@type":"Recipe"}\n`,
    });
    expect(report.outcomes.map((one) => [one.place.record, one.place.line, 'reason' in one ? one.reason : ''])).toEqual(
      [
        [1, 1, ''],
        [2, 2, 'unreadable'],
        [3, 3, 'not-an-object'],
        [4, 4, 'no-claim-review'],
      ],
    );
  });

  it('lists empty files, pages without JSON-LD and pages with microdata', async () => {
    const { report } = await importFiles({
      'empty.json': '',
      'blank.csv': '  \n',
      'plain.html': '<p>Nothing</p>',
      'micro.html': '<div itemscope itemtype="https://schema.org/ClaimReview"></div>',
      'notes.txt': 'hello',
      'list.json': '[]',
    });
    expect(fates(report)).toEqual([
      'empty-file',
      'empty-file',
      'no-claim-review',
      'microdata',
      'unknown-format',
      'empty-file',
    ]);
  });

  it('follows references to other nodes of the document', async () => {
    const { claim } = await importFiles({
      'graph.json': {
        '@graph': [
          claimReview({ author: { '@id': '#org' } }),
          { '@id': '#org', '@type': 'Organization', name: 'The Desk' },
        ],
      },
    });
    expect(claim()).toMatchObject({ reviews: [{ publisher: 'The Desk' }] });
  });
});

describe('dirty values', () => {
  it('reads author and itemReviewed as text, list or object, or not at all', async () => {
    const items = [
      { '@type': 'Claim', author: 'Jane Doe' },
      { '@type': 'Claim', author: ['Jane Doe', { '@type': 'Person', name: 'Bob Builder' }] },
      [{ '@type': 'Claim', author: { name: 'Jane Doe' } }],
      'some text',
      undefined,
      null,
    ];
    const { report, graph, problems } = await importFiles({
      'list.json': items.map((itemReviewed, index) =>
        claimReview({
          itemReviewed,
          claimReviewed: `The ${index} bridges fell.`,
          url: `https://checks.example.org/${index}`,
        }),
      ),
    });
    expect(fates(report)).toEqual(items.map(() => 'imported'));
    expect(problems).toEqual([]);
    expect(graph.all('claims').map(({ data }) => data.claimants)).toEqual([
      ['jane-doe'],
      ['jane-doe', 'bob-builder'],
      ['jane-doe'],
      [],
      [],
      [],
    ]);
    expect(graph.get('claims', 'the-5-bridges-fell').data.claimed_by).toBe('Not named in the imported records');
  });

  it.each([
    [{ ratingValue: '4', bestRating: '5', worstRating: '1', alternateName: '' }, '4 on a scale from 1 to 5'],
    [{ ratingValue: 2, bestRating: 1, worstRating: 5 }, '2 on a scale from 1 (best) to 5 (worst)'],
    [{ ratingValue: -1, bestRating: -1, worstRating: -1 }, 'No rating given'],
    [{ ratingValue: 3 }, '3, on a scale that is not given'],
    [{ ratingValue: 'False' }, 'False'],
    [{ alternateName: 'زائف' }, 'زائف'],
    [{ ratingValue: 1, alternateName: ['', 'झूठ'] }, 'झूठ'],
    ['Mostly &quot;false&quot;', 'Mostly "false"'],
    [{}, 'No rating given'],
  ])('tells the rating %j as %s', async (reviewRating, words) => {
    const { claim, problems } = await importFiles({ 'one.json': claimReview({ reviewRating }) });
    expect(claim()).toMatchObject({ reviews: [{ rating: words }] });
    expect(problems).toEqual([]);
  });

  it('puts ratings without words into a value table that can be pasted', async () => {
    const file = {
      'list.json': [1, 2].map((value) =>
        claimReview({
          claimReviewed: `Bridge ${value} fell.`,
          url: `https://checks.example.org/${value}`,
          reviewRating: { ratingValue: value, bestRating: 5, worstRating: 1 },
        }),
      ),
    };
    const { report } = await importFiles(file);
    expect(report.unknown_ratings).toEqual([
      { given: '1 (1–5)', words: '1 on a scale from 1 to 5', records: 1 },
      { given: '2 (1–5)', words: '2 on a scale from 1 to 5', records: 1 },
    ]);
    const mapped = await importFiles(file, { mapping: 'ratings:\n  "1 (1–5)": False\n  "2": Half true\n' });
    expect(mapped.report.unknown_ratings).toEqual([]);
    expect(mapped.graph.all('claims').map(({ data }) => data.reviews[0]?.rating)).toEqual(['False', 'Half true']);
  });

  it('never makes a date up', async () => {
    const { report, graph } = await importFiles({
      'list.json': [
        claimReview({
          claimReviewed: 'None is dated.',
          datePublished: '',
          itemReviewed: {},
          url: 'https://checks.example.org/1',
        }),
        claimReview({
          claimReviewed: 'Only the check is dated.',
          itemReviewed: {},
          url: 'https://checks.example.org/2',
        }),
        claimReview({
          claimReviewed: 'The claim is dated after its check.',
          itemReviewed: { '@type': 'Claim', datePublished: '2021-01-01' },
          url: 'https://checks.example.org/3',
        }),
      ],
    });
    expect(fates(report)).toEqual(['no-date', 'imported', 'imported']);
    expect(graph.all('claims').map(({ data }) => data.made)).toEqual(['../2020-10-09', '../2020-10-09']);
  });

  it('keeps places of appearance without an address in words, and addresses as sources', async () => {
    const { claim, graph, problems, report } = await importFiles({
      'one.json': claimReview({
        itemReviewed: {
          '@type': 'Claim',
          author: 'Jane Doe',
          datePublished: '2020-10-07',
          appearance: [
            { '@type': 'CreativeWork', url: 'https://www.facebook.com/posts/1', datePublished: '2020-10-07' },
            'A radio talk',
            { url: 'n/a', name: 'A leaflet' },
          ],
          firstAppearance: { url: 'https://web.archive.org/web/20201008/https://news.example.org/bridge' },
        },
        citation: ['https://data.example.org/closures'],
      }),
    });
    expect(problems).toEqual([]);
    expect(claim()['appearances']).toHaveLength(2);
    expect(claim()['evidence']).toMatchObject([
      { stance: 'context', says: 'Cited in the fact-check by Coast Checks.' },
    ]);
    expect(graph.all('sources').map(({ data }) => [data.kind, data.archived.length])).toEqual(
      expect.arrayContaining([
        ['social-media', 0],
        ['newspaper', 1],
      ]),
    );
    expect(report.outcomes[0]?.notes.map((note) => note.code)).toEqual(['address-none', 'address-none']);
  });

  it('writes nothing into texts that could be taken for markup or code', async () => {
    const nasty =
      'import x from "y" {1+1} [^note] <Note> # not `code` *bold* | a@b.example_c.org http://localhost/x ![i](j) &amp;lt; [l](javascript:x)';
    const { problems, report, graph } = await importFiles({
      'api.json': {
        claims: [apiClaim({ text: nasty, claimant: '{Jane} *Doe*' }, { textualRating: '<False> {x}', title: '# {t}' })],
      },
    });
    expect(fates(report)).toEqual(['imported']);
    expect(problems).toEqual([]);
    expect(graph.all('claims')[0]?.prose).toMatchObject({ links: [], citations: [{ count: 1 }] });
  });

  it('shortens long texts at a word and keeps the whole in the text of the entry', async () => {
    const text = 'The harbour bridge fell '.repeat(60).trim();
    const { claim, graph, problems } = await importFiles({ 'api.json': { claims: [apiClaim({ text })] } });
    expect(problems).toEqual([]);
    expect(String(claim()['title'])).toMatch(/(?:fell|bridge|harbour|The)…$/);
    expect(graph.all('claims')[0]!.prose!.words).toBeGreaterThan(240);
    expect(graph.all('claims')[0]!.id.length).toBeLessThanOrEqual(80);
  });
});

describe('claims told more than once', () => {
  it('merges the same text by the same person however spelled, and keeps each review', async () => {
    const { report, claim, graph } = await importFiles({
      'api.json': {
        claims: [
          apiClaim({ claimant: 'Dr. José Díaz' }),
          apiClaim(
            { text: 'The harbour bridge was &quot;closed&quot; for two days', claimant: 'JOSE DIAZ' },
            {
              url: 'https://facts.example.org/2',
              publisher: { name: 'The Desk' },
              textualRating: 'Half true',
              reviewDate: '2020-10-11',
            },
          ),
        ],
      },
    });
    expect(fates(report)).toEqual(['imported', 'merged']);
    expect(claim()['reviews']).toMatchObject([{ publisher: 'Coast Checks' }, { publisher: 'The Desk' }]);
    expect(graph.all('actors')).toHaveLength(1);
    expect(graph.all('actors')[0]!.data).toMatchObject({ name: 'JOSE DIAZ', aliases: [{ name: 'Dr. José Díaz' }] });
  });

  it('merges the same fact-check in another spelling of its address', async () => {
    const { report } = await importFiles({
      'api.json': {
        claims: [
          apiClaim(),
          apiClaim({ text: 'The harbour bridge was closed for 2 days', claimant: '' }),
          apiClaim(
            { text: 'The harbour bridge was closed two days!' },
            { url: 'http://www.checks.example.org/harbour-bridge/?utm_source=feed' },
          ),
        ],
      },
    });
    expect(report.outcomes.map((one) => one.outcome)).toEqual(['imported', 'imported', 'merged']);
  });

  it('keeps other claims of the same fact-check apart, and says so', async () => {
    const { report } = await importFiles({ 'api.json': { claims: [apiClaim(), apiClaim({ text: 'A ferry sank.' })] } });
    expect(fates(report)).toEqual(['imported', 'imported']);
    expect(report.outcomes[1]?.notes).toEqual([{ code: 'same-review-other-claim', value: 'api.json, 1' }]);
  });

  it('reports names that may mean one person and keeps them apart', async () => {
    const { report, graph } = await importFiles({
      'api.json': {
        claims: [
          apiClaim(),
          apiClaim({ text: 'A ferry sank.', claimant: 'Doe, Jane' }, { url: 'https://checks.example.org/ferry' }),
        ],
      },
    });
    expect(graph.all('actors')).toHaveLength(2);
    expect(report.near_names).toEqual([['Doe, Jane', 'Jane Doe']]);
  });
});

describe('bytes', () => {
  it('takes a byte-order mark off, and reads UTF-16', async () => {
    const text = JSON.stringify(claimReview());
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const { report } = await importFiles({ 'bom.json': `\ufeff${text}`, 'wide.json': wide });
    expect(fates(report)).toEqual(['imported', 'merged']);
    expect(report.encodings).toEqual([{ file: 'wide.json', encoding: 'utf-16le', damaged: false }]);
  });

  it('reads Windows-1252 where the bytes are no UTF-8, and says so', async () => {
    const bytes = Buffer.from(
      JSON.stringify(claimReview({ claimReviewed: 'Caf\xe9 \x93closed\x94 in M\xfcnchen' })),
      'latin1',
    );
    const { report, claim } = await importFiles({ 'old.json': bytes });
    expect(claim()).toMatchObject({ claim: 'Café “closed” in München' });
    expect(report.encodings).toEqual([{ file: 'old.json', encoding: 'windows-1252', damaged: false }]);
  });

  it('keeps UTF-8 with a few damaged bytes as UTF-8', async () => {
    const bytes = Buffer.from(JSON.stringify(claimReview({ claimReviewed: 'صورة متداولة تظهر الجسر@' })));
    bytes[bytes.indexOf(0x40)] = 0xff;
    const at = bytes.lastIndexOf('الجسر'.slice(0, 1));
    expect(at).toBeGreaterThan(0);
    const { report } = await importFiles({ 'damaged.json': bytes });
    expect(report.encodings).toEqual([{ file: 'damaged.json', encoding: 'utf-8', damaged: true }]);
    expect(fates(report)).toEqual(['imported']);
  });
});
