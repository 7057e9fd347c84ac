import { isNode, listOf, type Node } from './nodes.ts';
import type { Told } from './told.ts';

/** Whether an object is a claim in the form of the Fact Check Tools API. */
export function isApiClaim(value: unknown): value is Node {
  return (
    isNode(value) &&
    value['@type'] === undefined &&
    Array.isArray(value['claimReview']) &&
    value['claimReview'].every(isNode)
  );
}

/** The claims of a response: a claim, `{ claims: […] }`, `{ results: [{ claim }] }`, or a list of any of these. */
export function apiClaims(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(apiClaims);
  if (isApiClaim(value)) return [value];
  if (!isNode(value) || value['@type'] !== undefined) return [];
  return [...listOf(value['claims']), ...listOf(value['results'])].flatMap((item) =>
    apiClaims(isNode(item) && isNode(item['claim']) ? item['claim'] : item),
  );
}

/** What a claim of the API tells: one record with the reviews of all fact-checkers. */
export function toldByApi(claim: Node): Told {
  const reviews = listOf(claim['claimReview']).filter(isNode);
  return {
    texts: [claim['text']],
    people: listOf(claim['claimant']).map((name) => ({ name })),
    made: [claim['claimDate']],
    appearances: [],
    evidence: [],
    reviews: reviews.map((review) => {
      const publisher = isNode(review['publisher']) ? review['publisher'] : {};
      const site = listOf(publisher['site'])[0];
      return {
        url: review['url'],
        title: review['title'],
        publisher: [publisher['name'], site].find((name) => typeof name === 'string' && name.trim() !== ''),
        date: review['reviewDate'],
        language: review['languageCode'],
        rating: { words: review['textualRating'] },
      };
    }),
    topics: [],
    language: reviews.map((review) => review['languageCode']).find((code) => typeof code === 'string' && code !== ''),
  };
}
