import type { FoundPerson, Note } from '../candidate.ts';
import type { PageContext } from '../read/page.ts';
import { readAddress } from '../text/addresses.ts';
import { isNode, listOf, typesOf, type Node, type Nodes } from './nodes.ts';
import type { Told, ToldReview, ToldSource } from './told.ts';

/** Fields of a ClaimReview and of its Claim that the import takes up; the report counts the others. */
export const usedFields = {
  review: new Set(
    'claimReviewed itemReviewed url mainEntityOfPage name headline author publisher datePublished dateCreated dateModified reviewRating inLanguage keywords citation isBasedOn review'.split(
      ' ',
    ),
  ),
  claim: new Set(
    'claimReviewed text name description headline author creator datePublished dateCreated firstAppearance appearance url sameAs publisher review inLanguage'.split(
      ' ',
    ),
  ),
};

/** What a schema.org ClaimReview tells. `within` is the Claim it stands in, `page` what the page it was found on says of itself. */
export function toldByClaimReview(
  review: Node,
  nodes: Nodes,
  page: PageContext,
  within?: Node,
  notes: Note[] = [],
): Told {
  const reviewed = nodes.nodes(review['itemReviewed']);
  const items = reviewed.length > 0 ? reviewed : within ? [within] : [];
  const claims = items.filter((item) => typesOf(item).includes('Claim'));
  const works = items.filter((item) => !typesOf(item).includes('Claim'));
  const words = nodes.list(review['itemReviewed']).filter((one) => typeof one === 'string' && !readAddress(one));
  return {
    texts: [
      ...listOf(review['claimReviewed']),
      ...items.flatMap((item) => listOf(item['claimReviewed'])),
      ...claims.flatMap((claim) =>
        ['text', 'name', 'description', 'headline'].flatMap((field) => listOf(claim[field])),
      ),
      ...words,
      ...works.flatMap((work) => ['text', 'description', 'name', 'headline'].flatMap((field) => listOf(work[field]))),
    ],
    people: people(items, nodes),
    made: items.flatMap((item) => [item['datePublished'], item['dateCreated']]),
    appearances: items.flatMap((item) => appearances(item, nodes)),
    evidence: [...nodes.list(review['citation']), ...nodes.list(review['isBasedOn'])].map((one) =>
      sourceOf(one, nodes),
    ),
    reviews: [reviewOf(review, nodes, page)],
    topics: listOf(review['keywords']).flatMap((words) =>
      typeof words === 'string' ? words.split(/[,;،]/) : [nodes.name(words)],
    ),
    language:
      listOf(review['inLanguage']).map((one) => (isNode(one) ? (one['alternateName'] ?? one['name']) : one))[0] ??
      page.language,
    notes,
  };
}

function people(items: readonly Node[], nodes: Nodes): Told['people'] {
  return items.flatMap((item) =>
    [...nodes.list(item['author']), ...nodes.list(item['creator'])].map((one) => ({
      name: nodes.name(one),
      kind: kind(one),
    })),
  );
}

function kind(node: unknown): FoundPerson['kind'] {
  const types = typesOf(node);
  if (types.includes('Person')) return 'person';
  return types.some((type) => /Organi[sz]ation|Corporation|Party$/.test(type)) ? 'organisation' : undefined;
}

/** Where the claim appeared: what it names as such, and the reviewed work itself where that is an article or a post. */
function appearances(item: Node, nodes: Nodes): ToldSource[] {
  const named = [...nodes.list(item['firstAppearance']), ...nodes.list(item['appearance'])].map((one) =>
    sourceOf(one, nodes),
  );
  const own = [...listOf(item['url']), ...listOf(item['sameAs'])].filter(
    (address) => readAddress(address) !== undefined,
  );
  const isWork = !typesOf(item).includes('Claim') && item['@type'] !== undefined;
  const self = isWork
    ? { title: item['headline'] ?? item['name'], publisher: nodes.name(item['publisher']), date: item['datePublished'] }
    : {};
  return [...named, ...own.map((url, index) => ({ url, ...(index === 0 ? self : {}) }))];
}

function sourceOf(value: unknown, nodes: Nodes): ToldSource {
  if (!isNode(value)) return { url: value };
  return {
    url: listOf(value['url'])[0] ?? listOf(value['sameAs'])[0] ?? value['@id'],
    title: value['headline'] ?? value['name'],
    publisher: nodes.name(value['publisher']) ?? nodes.name(value['author']) ?? nodes.name(value['provider']),
    date: value['datePublished'] ?? value['dateCreated'],
    language: value['inLanguage'],
  };
}

function reviewOf(review: Node, nodes: Nodes, page: PageContext): ToldReview {
  const authors = [...nodes.list(review['publisher']), ...nodes.list(review['author'])];
  const house = authors.find((one) => kind(one) === 'organisation') ?? authors[0];
  const addresses = [
    ...listOf(review['url']),
    ...nodes.list(review['mainEntityOfPage']).map((one) => (isNode(one) ? (one['url'] ?? one['@id']) : one)),
    ...listOf(review['@id']),
    page.url,
  ];
  const title = listOf(review['headline'])[0] ?? listOf(review['name'])[0] ?? page.title;
  return {
    url:
      addresses.find((address) => readAddress(address) !== undefined) ??
      addresses.find((address) => address !== undefined && address !== ''),
    title,
    publisher: nodes.name(house),
    date: [review['datePublished'], review['dateCreated'], review['dateModified']].find(
      (date) => date !== undefined && date !== null && date !== '',
    ),
    rating: ratingOf(nodes.list(review['reviewRating'])),
  };
}

/** Of several ratings the first that has words. */
function ratingOf(ratings: readonly unknown[]): ToldReview['rating'] {
  const all = ratings.map((rating) => {
    if (!isNode(rating)) return { words: rating };
    const words = [rating['alternateName'], rating['name'], rating['ratingExplanation']]
      .flatMap(listOf)
      .find((one) => typeof one === 'string' && one.trim() !== '');
    return { words, value: listOf(rating['ratingValue'])[0], best: rating['bestRating'], worst: rating['worstRating'] };
  });
  return all.find((rating) => rating.words !== undefined) ?? all[0] ?? {};
}
