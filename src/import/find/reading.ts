import type { FoundReview, FoundSource, Note } from '../candidate.ts';
import { hostOf, kindOfAddress, readAddress, type SourceKind } from '../text/addresses.ts';
import { cleanText, shorten } from '../text/clean.ts';
import type { FoundDate } from '../text/dates.ts';
import { readLanguage } from '../text/languages.ts';
import { nameKey, type ActorKind } from '../text/names.ts';
import type { FindContext, ToldReview, ToldSource } from './told.ts';

/** Reads the values of one record; what is left out becomes a note. */
export class Reading {
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
