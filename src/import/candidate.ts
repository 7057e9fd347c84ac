import type { Folder } from '../schema/id.ts';
import type { SourceKind } from './text/addresses.ts';
import type { FoundDate } from './text/dates.ts';
import type { ActorKind } from './text/names.ts';

/** Where a record stands: the input, its number in it from 1, and its line from 1 where the format has lines. */
export interface Place {
  file: string;
  record: number;
  line?: number;
}

/** Something a reader of the report should know about a record that was imported all the same. */
export interface Note {
  code: NoteCode;
  /** The value it is about, as it was found. */
  value: string;
}

export type NoteCode =
  | 'repaired-json'
  | 'date-unread'
  | 'date-ambiguous'
  | 'date-order'
  | 'address-none'
  | 'address-missing'
  | 'publisher-missing'
  | 'claimant-words'
  | 'text-shortened'
  | 'same-review-other-claim'
  | 'column-count';

/** A document as a record names it. Texts are clean, addresses are web addresses. */
export interface FoundSource {
  url: string;
  title?: string;
  publisher?: string;
  date?: FoundDate;
  language?: string;
  kind?: SourceKind;
}

export interface FoundPerson {
  name: string;
  kind?: ActorKind | undefined;
}

/** The rating as it was given: their words, or the number with its scale. */
export interface FoundRating {
  words?: string;
  value?: string;
  best?: string;
  worst?: string;
}

/** What a fact-checker found. Without `source` there was no address that works; `title` is then all that leads to it. */
export interface FoundReview {
  publisher?: string;
  source?: FoundSource;
  title?: string;
  rating: FoundRating;
  date?: FoundDate;
}

/** One claim as one record tells it, cleaned but not yet compared with others. */
export interface Candidate {
  place: Place;
  text: string;
  people: FoundPerson[];
  made?: FoundDate;
  appearances: FoundSource[];
  /** Places of appearance that have no address, in words. */
  places: string[];
  evidence: FoundSource[];
  reviews: FoundReview[];
  topics: string[];
  language?: string;
  notes: Note[];
}

/** Why a record could not be imported. */
export type Reason =
  | 'unreadable'
  | 'empty-file'
  | 'unknown-format'
  | 'no-claim-review'
  | 'microdata'
  | 'no-claim-text'
  | 'no-date'
  | 'needs-mapping'
  | 'not-an-object'
  | 'same-id'
  | 'fails-check';

/** An entry of a dataset that this program exported, as it was. */
export interface OwnEntry {
  place: Place;
  folder: Folder;
  id: string;
  data: Record<string, unknown>;
  body?: string;
}

/** A record that could not be imported. */
export interface Refusal {
  place: Place;
  reason: Reason;
  detail?: string;
}

/** What a record turned out to be. */
export type Found = { candidate: Candidate } | { own: OwnEntry } | Refusal;
