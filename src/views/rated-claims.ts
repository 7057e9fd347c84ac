import type { Graph } from '../graph/graph.ts';
import type { ReferenceField } from '../graph/references.ts';
import { compareDates } from '../schema/date.ts';
import type { EntryKey } from '../schema/id.ts';
import { ratings, type RatingId } from '../site.ts';
import { words } from '../words/words.ts';
import { entryLink, type EntryLink } from './link.ts';

/** Claims with the same rating. */
export interface RatedClaims {
  /** Absent for claims that are still being checked. */
  rating?: RatingId;
  label: string;
  claims: EntryLink[];
}

/** Ids of the claims that name an entry in one of these fields, by when they were made. */
export function claimsNaming(graph: Graph, key: EntryKey, fields: readonly ReferenceField[]): string[] {
  const ids = graph
    .to(key)
    .filter((reference) => reference.from.startsWith('claims/') && fields.includes(reference.field))
    .map((reference) => reference.from.slice('claims/'.length));
  const made = (id: string) => graph.get('claims', id).data.made;
  return [...new Set(ids)].sort((a, b) => compareDates(made(a), made(b)) || (a < b ? -1 : 1));
}

/** These claims by rating, in the order of the scale; those still being checked last. */
export function byRating(graph: Graph, ids: readonly string[]): RatedClaims[] {
  const links = ids.map((id) => entryLink(graph, 'claims', id));
  const rated = ratings.map(({ id, label }): RatedClaims => ({
    rating: id,
    label,
    claims: links.filter((link) => link.rating === id),
  }));
  const open = { label: words.event.unrated, claims: links.filter((link) => link.rating === undefined) };
  return [...rated, open].filter((group) => group.claims.length > 0);
}
