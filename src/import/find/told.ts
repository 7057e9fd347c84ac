import type { Candidate, Found, FoundPerson, Note, Place } from '../candidate.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { cleanText, maxText, shorten } from '../text/clean.ts';
import type { DateReader } from '../text/dates.ts';
import type { ActorKind } from '../text/names.ts';
import { Reading } from './reading.ts';

/** A document as a record tells of it: any value may be missing, of another type, or dirty. */
export interface ToldSource {
  url?: unknown;
  title?: unknown;
  publisher?: unknown;
  date?: unknown;
  language?: unknown;
}

/** A fact-check as a record tells of it. */
export interface ToldReview extends ToldSource {
  rating: { words?: unknown; value?: unknown; best?: unknown; worst?: unknown };
}

/** A record in the words of its format, before anything is cleaned. Of several values for one thing the first that can be read counts. */
export interface Told {
  texts: unknown[];
  people: { name: unknown; kind?: FoundPerson['kind'] }[];
  made: unknown[];
  appearances: ToldSource[];
  evidence: ToldSource[];
  reviews: ToldReview[];
  topics: unknown[];
  language?: unknown;
  notes?: Note[];
}

/** What reading a record needs to know of its input. */
export interface FindContext {
  dates: DateReader;
  mapping: Mapping;
  /** Kinds of actors by folded name. */
  kinds: ReadonlyMap<string, ActorKind>;
}

/** Cleans what a record tells. Everything that had to be left out or guessed becomes a note. */
export function candidateOf(told: Told, place: Place, context: FindContext): Found {
  const notes: Note[] = [...(told.notes ?? [])];
  const reading = new Reading(context, notes);
  const full = told.texts
    .map(cleanText)
    .map(unquoted)
    .find((text) => /[\p{L}\p{N}]/u.test(text));
  if (full === undefined) return { place, reason: 'no-claim-text' };
  const text = shorten(full, maxText);
  if (text !== full) notes.push({ code: 'text-shortened', value: `${full.length}` });
  const { constants } = context.mapping;
  const language = reading.language(told.language) ?? reading.language(constants.language);
  const made = reading.date(...told.made) ?? reading.date(constants.made);
  const places: string[] = [];
  const people = told.people.flatMap(({ name, kind }): FoundPerson[] => {
    const clean = cleanText(name);
    const known = reading.kind(clean) ?? kind;
    return clean === '' ? [] : [{ name: clean, ...(known ? { kind: known } : {}) }];
  });
  const candidate: Candidate = {
    place,
    text,
    people,
    ...(made ? { made } : {}),
    appearances: told.appearances.flatMap((source) => reading.source(source, places) ?? []),
    places,
    evidence: told.evidence.flatMap((source) => reading.source(source) ?? []),
    reviews: told.reviews.map((review) => reading.review(review, language)),
    topics: told.topics.map(cleanText).filter((topic) => topic !== ''),
    ...(language ? { language } : {}),
    notes,
  };
  return { candidate };
}

/** Without quotation marks around the whole. */
function unquoted(text: string): string {
  const inner = /^(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”])\.?$/u.exec(text);
  return inner ? (inner[1] ?? inner[2] ?? inner[3] ?? inner[4] ?? text).trim() : text;
}
