import type { Candidate, Found, FoundPerson, FoundReview, FoundSource, Note, Place } from '../candidate.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { kindOfAddress, hostOf, readAddress, type SourceKind } from '../text/addresses.ts';
import { cleanText, maxText, shorten } from '../text/clean.ts';
import type { DateReader, FoundDate } from '../text/dates.ts';
import { readLanguage } from '../text/languages.ts';
import { nameKey, type ActorKind } from '../text/names.ts';

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

/** Reads the values of one record. */
class Reading {
  readonly #context: FindContext;
  readonly #notes: Note[];

  constructor(context: FindContext, notes: Note[]) {
    this.#context = context;
    this.#notes = notes;
  }

  /** The first value that is a date; each that is none becomes a note. */
  date(...values: unknown[]): FoundDate | undefined {
    for (const value of values) {
      const { date, unread } = this.#context.dates.read(value);
      if (date) return date;
      if (unread !== undefined) this.#notes.push({ code: 'date-unread', value: shorten(unread, 80) });
    }
    return undefined;
  }

  /** The kind that the mapping gives an actor of this name. */
  kind(name: string): ActorKind | undefined {
    const { kinds } = this.#context;
    return kinds.size === 0 ? undefined : kinds.get(nameKey(name));
  }

  language(value: unknown): string | undefined {
    const text = cleanText(value);
    return readLanguage(this.#context.mapping.languages[text] ?? text);
  }

  /** A document with an address; one without is put into `places` where that is wanted. */
  source(told: ToldSource, places?: string[]): FoundSource | undefined {
    const title = cleanText(told.title);
    const publisher = cleanText(told.publisher);
    const url = readAddress(told.url);
    const language = this.language(told.language);
    if (url === undefined) {
      const written = cleanText(told.url);
      const words = title || (written === '' || /^https?:/i.test(written) ? publisher : written);
      if (written !== '') this.#notes.push({ code: 'address-none', value: shorten(written, 120) });
      if (words !== '' && places && !places.includes(words)) places.push(shorten(words, 300));
      return undefined;
    }
    const date = this.date(told.date);
    return {
      url,
      kind: this.#kind(url),
      ...(title ? { title: shorten(title, 300) } : {}),
      ...(publisher ? { publisher: shorten(publisher, 120) } : {}),
      ...(date ? { date } : {}),
      ...(language ? { language } : {}),
    };
  }

  review(told: ToldReview, language: string | undefined): FoundReview {
    const { constants } = this.#context.mapping;
    const url = cleanText(told.url) === '' ? constants.review_url : told.url;
    const source = this.source({ ...told, url, date: undefined, language: told.language ?? language });
    if (!source && cleanText(url) === '') this.#notes.push({ code: 'address-missing', value: '' });
    const publisher = cleanText(told.publisher) || cleanText(constants.publisher) || (source ? hostOf(source.url) : '');
    if (!publisher) this.#notes.push({ code: 'publisher-missing', value: '' });
    const date = this.date(told.date) ?? this.date(constants.reviewed);
    const title = cleanText(told.title);
    const rating = Object.fromEntries(
      Object.entries(told.rating).flatMap(([part, value]) => {
        const text = cleanText(value);
        return text === '' ? [] : [[part, text]];
      }),
    );
    if (source && !source.publisher && publisher) source.publisher = shorten(publisher, 120);
    if (source && date) source.date = date;
    return {
      ...(publisher ? { publisher: shorten(publisher, 120) } : {}),
      ...(source ? { source } : title ? { title: shorten(title, 300) } : {}),
      ...(date ? { date } : {}),
      rating,
    };
  }

  #kind(url: string): SourceKind {
    const host = hostOf(url);
    const { source_kinds: given } = this.#context.mapping;
    return given[host] ?? kindOfAddress(url);
  }
}

/** Without quotation marks around the whole. */
function unquoted(text: string): string {
  const inner = /^(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”])\.?$/u.exec(text);
  return inner ? (inner[1] ?? inner[2] ?? inner[3] ?? inner[4] ?? text).trim() : text;
}
