import jsonld from 'jsonld';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { actorJsonLd } from '../../src/exports/json-ld/actor.ts';
import { claimJsonLd, ratingNode, sourceJsonLd } from '../../src/exports/json-ld/claim.ts';
import { claimReviewFeed, feedItems } from '../../src/exports/json-ld/data-feed.ts';
import { eventJsonLd } from '../../src/exports/json-ld/event.ts';
import { breadcrumbJsonLd, datasetJsonLd, siteJsonLd } from '../../src/exports/json-ld/site.ts';
import { isoBounds } from '../../src/exports/json-ld/thing.ts';
import { dataListing } from '../../src/exports/files/data-files.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { pathHref } from '../../src/views/link.ts';
import { canonicalUrl } from '../../src/views/navigation.ts';
import { ratings, site, type RatingId } from '../../src/site.ts';
import { awkward, fullCorpus, shippedCorpus } from './corpora.ts';
import { graphOf } from '../factories.ts';

const shipped = await shippedCorpus();
const full = fullCorpus();
const corpora = { shipped, full };

type Json = Record<string, unknown>;
const plain = (node: unknown): Json => JSON.parse(JSON.stringify(node)) as Json;

/** What a consumer concludes that reads numbers and knows no label. */
function classOf({ ratingValue, bestRating, worstRating }: Record<string, unknown>): string {
  if (typeof ratingValue !== 'number') return 'unrated';
  const share = (ratingValue - Number(worstRating)) / (Number(bestRating) - Number(worstRating));
  return share > 0.5 ? 'true' : share < 0.5 ? 'false' : 'mixed';
}

const classes: Record<RatingId, string> = {
  supported: 'true',
  'mostly-supported': 'true',
  conflicting: 'mixed',
  'mostly-refuted': 'false',
  refuted: 'false',
  'not-enough-evidence': 'unrated',
};

/** The feed with its items. */
const reviews = (graph: Graph) => ({ ...claimReviewFeed(graph), dataFeedElement: [...feedItems(graph)] });

/** Every node a page or file of the dataset carries, by the schema.org type of its root. */
function everything({ graph, body }: typeof full): { type: string; node: Json }[] {
  const list = [
    ...graph.all('claims').map(({ id }) => claimJsonLd(graph, id)),
    ...graph.all('events').map(({ id }) => eventJsonLd(graph, id)),
    ...graph.all('actors').map(({ id }) => actorJsonLd(graph, id)),
    ...graph.all('sources').map(({ id }) => sourceJsonLd(graph, id)),
    reviews(graph),
    datasetJsonLd(graph, dataListing({ graph, body })),
    siteJsonLd(),
    breadcrumbJsonLd([{ label: 'Claims', href: pathHref('claims/') }, { label: 'Here' }]),
  ];
  return list.map((node) => ({ type: String((node as unknown as Json)['@type']), node: plain(node) }));
}

describe.each(Object.entries(corpora))('the JSON-LD of the %s dataset', (_, corpus) => {
  const nodes = everything(corpus);

  it('expands, and every property and type is one of schema.org', async () => {
    const loader = (url: string) =>
      Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
    for (const { node } of nodes) {
      const expand = jsonld.expand as (document: unknown, options: unknown) => Promise<Json[]>;
      const [expanded] = await expand(node, { documentLoader: loader, safe: true });
      expect(Object.keys(expanded!).every((key) => key.startsWith('@') || key.startsWith('https://schema.org/'))).toBe(
        true,
      );
      expect(expanded!['@type']).toEqual([`https://schema.org/${String(node['@type'])}`]);
    }
  });

  it('names each thing by the same address wherever it stands', () => {
    const types = new Map<string, Set<unknown>>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const node = value as Json;
      const id = node['@id'];
      if (typeof id === 'string')
        types.set(id, (types.get(id) ?? new Set()).add(`${String(node['@type'])} ${String(node['name'] ?? '')}`));
      Object.values(node).forEach(walk);
    };
    nodes.forEach(({ node }) => walk(node));
    const ambiguous = [...types].filter(([id, set]) => set.size > 1 && !/#(review|correction)/.test(id));
    expect(ambiguous).toEqual([]);
  });
});

describe('the vocabulary', () => {
  // Types that others made from the vocabulary itself judge the finished JSON.
  const judged = (type: string, node: Json): string =>
    `const n: Exclude<import('schema-dts').${type}, string> = ${JSON.stringify(node)};`;

  it('has each property, in what it is used for and with what it holds', { timeout: 120_000 }, () => {
    const code = everything(full).map(({ type, node: { '@context': _, ...node } }) => `{ ${judged(type, node)} }`);
    const wrong = judged('Claim', { '@type': 'Claim', ratingValue: 3 });
    expect(faults([...code, wrong].join('\n'))).toEqual([expect.stringContaining('ratingValue')]);
  });
});

describe('a review', () => {
  it('sorts every claim into the right class for a consumer that knows only numbers', () => {
    for (const { id, data } of shipped.graph.all('claims')) {
      const { reviewRating } = plain(claimJsonLd(shipped.graph, id)) as { reviewRating: Json };
      expect([id, classOf(reviewRating)]).toEqual([id, classes[data.verdict!.rating]]);
    }
  });

  it('has a number from 1 to 5 for each step of the scale and none outside it, always with the label readers see', () => {
    for (const { id, label, value } of ratings) {
      const node = plain(ratingNode({ rating: id, finding: 'x' }));
      expect(node['alternateName']).toBe(label);
      expect(node['ratingValue']).toBe(value ?? undefined);
      expect('bestRating' in node).toBe(value !== null);
    }
  });

  it('says what the entry says', () => {
    const review = plain(claimJsonLd(full.graph, 'count'));
    const page = `${site.url}/claims/count/`;
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      '@id': `${page}#review`,
      url: page,
      claimReviewed: awkward,
      datePublished: '2024-02-20',
      dateModified: '2024-03-02',
      publishingPrinciples: canonicalUrl('methodology/'),
      reviewRating: {
        ratingValue: 4,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'Mostly supported',
        ratingExplanation: 'Two counts agree.',
      },
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2024-03-02', text: 'The number was 2, now 3. A later count.' },
      ],
      itemReviewed: {
        '@type': 'Claim',
        '@id': `${page}#claim`,
        datePublished: '2024-02-07',
        author: [
          { '@type': 'Organization', name: 'The Group', sameAs: ['https://group.example.org/'] },
          { '@type': 'Person', name: 'Actor leader' },
        ],
        appearance: [
          { url: 'https://example.org/paper', datePublished: '2024-02-06', text: 'three were killed' },
          { url: 'https://example.org/copy' },
        ],
        firstAppearance: { url: 'https://example.org/paper' },
      },
    });
  });

  it('names who made a claim in words when no claimant has an entry', () => {
    expect(plain(claimJsonLd(full.graph, 'open'))).toMatchObject({
      author: { name: 'A spokesman' },
      creditText: 'A spokesman',
    });
  });

  it('is not there while a claim is being checked: the claim stands alone', () => {
    expect(plain(claimJsonLd(full.graph, 'open'))['@type']).toBe('Claim');
    expect(JSON.stringify(reviews(full.graph))).not.toContain('claims/open/');
  });

  it('is in the data feed exactly once for each claim with a verdict', () => {
    const { dataFeedElement } = plain(reviews(shipped.graph)) as {
      dataFeedElement: { item: Json; dateModified: string }[];
    };
    expect(dataFeedElement.map(({ item }) => item['url'])).toEqual(
      shipped.graph.all('claims').map(({ id }) => canonicalUrl(`claims/${id}/`)),
    );
  });
});

describe('events and actors', () => {
  it('give time and place as far as they are known', () => {
    expect(plain(eventJsonLd(full.graph, 'strike'))).toMatchObject({
      startDate: '2024-02-07T21:30+03:00',
      location: { name: 'Mashtal, Baghdad', geo: { latitude: 33.3, longitude: 44.5 } },
      superEvent: { name: 'Event campaign' },
      subjectOf: [{ '@id': canonicalUrl('claims/count/#claim') }],
    });
    const earlier = plain(eventJsonLd(full.graph, 'earlier'));
    expect(earlier).toMatchObject({ startDate: '2024-01', endDate: '2024-02-03' });
    expect(earlier['location']).not.toHaveProperty('geo');
    expect(plain(eventJsonLd(full.graph, 'campaign'))).not.toHaveProperty('endDate');
  });

  it('give dates of birth and death for people, of founding and dissolution for the rest', () => {
    expect(plain(actorJsonLd(full.graph, 'leader'))).toMatchObject({
      '@type': 'Person',
      birthDate: '1970-02-03',
      deathDate: '2024-02-07',
    });
    expect(plain(actorJsonLd(full.graph, 'group'))).toMatchObject({ '@type': 'Organization', foundingDate: '2013' });
  });

  it('leave out names printed in error, and what is disputed or over', () => {
    const group = plain(actorJsonLd(full.graph, 'group'));
    expect(group['alternateName']).toEqual(['المجموعة']);
    expect(group['memberOf']).toEqual([expect.objectContaining({ name: 'Actor umbrella' })]);
  });

  it('write open and closed intervals as two ends', () => {
    expect(isoBounds('../2024')).toEqual({ to: '2024' });
    expect(isoBounds('2023-10/2024~')).toEqual({ from: '2023-10', to: '2024' });
  });
});

describe('the dataset', () => {
  it('covers the time of its events, and says nothing of it when there are none', () => {
    expect(plain(datasetJsonLd(full.graph))['temporalCoverage']).toBe('2023-10-17/2024-02-07');
    expect(plain(datasetJsonLd(graphOf()))).not.toHaveProperty('temporalCoverage');
  });
});

/** Messages of the compiler for code that is checked by itself. */
function faults(code: string): string[] {
  const name = 'tests/exports/checked.ts';
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022) : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(
      ({ messageText, start }) =>
        `${ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600)} at ${code.slice(start, (start ?? 0) + 80)}`,
    );
}
