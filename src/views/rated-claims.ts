import type { Graph } from '../graph/graph.ts';
import type { ReferenceField } from '../graph/references.ts';
import type { EntryKey } from '../schema/id.ts';
import { ratings, type RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import type { Excerpt } from './excerpt.ts';
import { linkTo, type EntryLink } from './link.ts';
import { referring } from './references.ts';
import type { Ways } from './ways.ts';

/** Claims with the same rating. */
export interface RatedClaims {
  /** Absent for claims that are still being checked. */
  rating?: RatingId;
  label: string;
  claims: EntryLink[];
}

/** The claims that refer to an entry in one field, the most recent where they are many. */
export function claimsIn(graph: Graph, ways: Ways, field: ReferenceField): Excerpt<RatedClaims> {
  const { items, rest } = referring(graph, ways, 'claims', field);
  return { items: byRating(graph, items), ...(rest ? { rest } : {}) };
}

/** These claims by rating in the order of the scale; those still being checked last. */
export function byRating(graph: Graph, keys: readonly EntryKey[]): RatedClaims[] {
  const links = keys.map((key) => linkTo(graph, key)!);
  const rated = ratings.map(({ id, label }): RatedClaims => ({
    rating: id,
    label,
    claims: links.filter((link) => link.rating === id),
  }));
  const open = { label: words.event.unrated, claims: links.filter((link) => link.rating === undefined) };
  return [...rated, open].filter((group) => group.claims.length > 0);
}
