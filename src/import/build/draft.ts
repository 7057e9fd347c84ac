import type { Candidate, FoundReview, Note } from '../candidate.ts';
import { compareDates } from '../../schema/date.ts';
import { isId } from '../../schema/id.ts';
import { words } from '../../words/words.ts';
import { shorten } from '../text/clean.ts';
import { settle } from '../text/dates.ts';
import { readableId } from '../text/ids.ts';
import type { Group } from './groups.ts';
import { madeOf } from './made.ts';
import type { People } from './people.ts';
import type { Ratings } from './ratings.ts';
import type { Sources } from './sources.ts';

/** Where the parts of claims are gathered, and how keys become ids. */
export interface Workshop {
  people: People;
  sources: Sources;
  ratings: Ratings;
  actorId: (key: string) => string;
  sourceId: (key: string) => string;
}

/** A review with what the entry cannot hold. */
interface Reviewed {
  publisher?: string;
  rating: string;
  date?: string;
  /** Key of its source. */
  key?: string;
  /** Title of the fact-check where there is no address. */
  title?: string;
}

/** A claim put together from its records, its parts still under their keys. */
export interface DraftClaim {
  text: string;
  claimants: string[];
  claimedBy: string;
  made: string;
  appearances: string[];
  places: string[];
  evidence: { key: string; publisher: string | undefined }[];
  reviews: Reviewed[];
  topics: string[];
  keys: string[];
  inputs: string[];
  notes: Note[];
}

/** Puts a claim together; `undefined` when none of its records is dated. People and sources are taken up on the way. */
export function draftClaim({ members, keys }: Group, { people, sources, ratings }: Workshop): DraftClaim | undefined {
  const dates = madeOf({
    made: members.flatMap((one) => one.made ?? []),
    appeared: members.flatMap((one) => one.appearances.flatMap((source) => source.date ?? [])),
    reviewed: members.flatMap((one) => one.reviews.flatMap((review) => review.date ?? [])),
  });
  if (!dates) return undefined;
  const notes = dates.notes;
  const named = members.flatMap((one) => one.people);
  const claimants: string[] = [];
  const names: string[] = [];
  for (const person of named) {
    const key = people.add(person);
    if (key === undefined) notes.push({ code: 'claimant-words', value: shorten(person.name, 120) });
    if (key === undefined ? !names.includes(person.name) : !claimants.includes(key)) names.push(person.name);
    if (key !== undefined && !claimants.includes(key)) claimants.push(key);
  }
  const sample = members[0]!.text;
  return {
    text: sample,
    claimants,
    claimedBy: shorten(
      names.join(names.some((name) => name.includes(',')) ? '; ' : ', ') || words.imports.claim.notNamed,
      240,
    ),
    made: dates.made,
    appearances: distinct(
      members.flatMap((one) =>
        one.appearances.map((source) => sources.add(source, 'appearance', sample, one.place.file)),
      ),
    ),
    places: distinct(members.flatMap((one) => one.places)),
    evidence: distinctBy(
      members.flatMap((one) =>
        one.evidence.map((source) => ({
          key: sources.add(source, 'evidence', sample, one.place.file),
          publisher: one.reviews[0]?.publisher,
        })),
      ),
      ({ key }) => key,
    ),
    reviews: distinctBy(
      members.flatMap((one) => one.reviews.map((review) => reviewed(review, one, sources, ratings))).sort(byDate),
      ({ key, publisher, rating }) => `${key ?? publisher ?? ''}|${rating}`,
    ),
    topics: distinct(members.flatMap((one) => one.topics.map((topic) => readableId(topic, 'topic', 40)))).filter(isId),
    keys,
    inputs: distinct(members.map((one) => one.place.file)).sort(),
    notes,
  };
}

function reviewed(review: FoundReview, { text, place }: Candidate, sources: Sources, ratings: Ratings): Reviewed {
  const { publisher, source, title, date } = review;
  return {
    ...(publisher ? { publisher } : {}),
    ...(source ? { key: sources.add(source, 'review', text, place.file) } : {}),
    ...(title ? { title } : {}),
    ...(date ? { date: settle(date).text } : {}),
    rating: ratings.words(review.rating),
  };
}

function byDate(a: Reviewed, b: Reviewed): number {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined) || compare(a.key ?? '', b.key ?? '');
  return compareDates(a.date, b.date) || compare(a.key ?? '', b.key ?? '') || compare(a.rating, b.rating);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function distinctBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map([...values].reverse().map((value) => [key(value), value])).values()].reverse();
}

/** Keys of every source a claim names. */
export function sourceKeys(draft: DraftClaim): string[] {
  return [
    ...draft.appearances,
    ...draft.evidence.map(({ key }) => key),
    ...draft.reviews.flatMap(({ key }) => key ?? []),
  ];
}
