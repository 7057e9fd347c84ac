import type { Claim, ClaimReview, CreativeWork, Rating, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import { perSubject } from '../../graph/per-graph.ts';
import type { Claim as ClaimData } from '../../schema/claim.ts';
import type { Verdict } from '../../schema/verdict.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { ratings, site } from '../../site.ts';
import { pageAddress } from '../address.ts';
import { actorNode, correctionNodes, isoBounds, policies, publisher, withContext } from './thing.ts';

/** What the page of a claim says to machines: the review with its claim, or the claim alone while it is being checked. */
export function claimJsonLd(graph: Graph, id: string): WithContext<ClaimReview> | WithContext<Claim> {
  return withContext(claimReview(graph, id) ?? claimNode(graph, id));
}

/** The review of a claim; `undefined` while it has no verdict. */
export function claimReview(graph: Graph, id: string): Exclude<ClaimReview, string> | undefined {
  const { data } = graph.get('claims', id);
  if (!data.verdict) return undefined;
  const page = pageAddress('claims', id);
  const sources = new Set([...data.evidence.map(({ source }) => source), ...data.reviews.map(({ source }) => source)]);
  return {
    '@type': 'ClaimReview',
    '@id': `${page}#review`,
    url: page,
    name: data.title,
    claimReviewed: data.claim,
    description: data.summary,
    reviewBody: data.verdict.finding,
    inLanguage: site.language,
    datePublished: data.verdict.as_of,
    author: publisher,
    publisher,
    license: site.contentLicence.url,
    isAccessibleForFree: true,
    publishingPrinciples: policies.publishingPrinciples,
    reviewRating: ratingNode(data.verdict),
    itemReviewed: claimNode(graph, id),
    citation: [...sources].map((source) => sourceNode(graph, source)),
    ...correctionNodes(data.corrections, page),
  };
}

/** The rating: a number from 1 to 5 with its label, or the label alone for a rating outside the scale. */
export function ratingNode(verdict: Pick<Verdict, 'rating' | 'finding'>): Exclude<Rating, string> {
  const { label, value } = termOf(ratings, verdict.rating);
  return {
    '@type': 'Rating',
    alternateName: label,
    ratingExplanation: verdict.finding,
    ...(value === null ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

/** The claim itself, apart from what we found. */
export function claimNode(graph: Graph, id: string): Exclude<Claim, string> {
  const { data } = graph.get('claims', id);
  const page = pageAddress('claims', id);
  const appearances = data.appearances.map((appearance) => appearanceNode(graph, appearance));
  const about = [
    ...data.about.actors.map((actor) => actorNode(graph, actor)),
    ...data.about.events.map((event) => ({
      '@type': 'Event' as const,
      '@id': `${pageAddress('events', event)}#event`,
      name: graph.get('events', event).data.name,
      url: pageAddress('events', event),
    })),
  ];
  const { from } = isoBounds(data.made);
  return {
    '@type': 'Claim',
    '@id': `${page}#claim`,
    url: page,
    name: data.title,
    text: data.claim,
    ...(from ? { datePublished: from } : {}),
    creditText: data.claimed_by,
    author: authors(graph, data),
    ...(appearances.length > 0 ? { appearance: appearances, firstAppearance: appearances[0]! } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(data.topics.length > 0 ? { keywords: data.topics.join(', ') } : {}),
  };
}

/** A source as a work that can be cited. */
export const sourceNode = perSubject((graph, id: string): Exclude<CreativeWork, string> => {
  const { title, label, url, publisher: name, published, language, archived } = graph.get('sources', id).data;
  const date = published && isoBounds(published).from;
  return {
    '@type': 'CreativeWork',
    '@id': `${pageAddress('sources', id)}#source`,
    url,
    name: title ?? label ?? name,
    publisher: { '@type': 'Organization', name },
    inLanguage: language,
    ...(date ? { datePublished: date } : {}),
    ...(archived[0] ? { archivedAt: archived[0].url } : {}),
  };
});

/** What the page of a source says to machines. */
export function sourceJsonLd(graph: Graph, id: string): WithContext<CreativeWork> {
  return withContext({ ...sourceNode(graph, id), mainEntityOfPage: pageAddress('sources', id) });
}

/** Where the claim was made: the work of its source, without its name as a node, since date and words are of this occurrence alone. */
function appearanceNode(
  graph: Graph,
  { source, date, quote }: ClaimData['appearances'][number],
): Exclude<CreativeWork, string> {
  const { '@id': _, ...work } = sourceNode(graph, source);
  const own = date && isoBounds(date).from;
  return { ...work, ...(own ? { datePublished: own } : {}), ...(quote ? { text: quote } : {}) };
}

/** Who made the claim: the actors, or the words for those who have no entry. */
function authors(graph: Graph, { claimants, claimed_by }: ClaimData) {
  const [only, ...others] = claimants.map((id) => actorNode(graph, id));
  if (!only) return { '@type': 'Organization' as const, name: claimed_by };
  return others.length === 0 ? only : [only, ...others];
}
