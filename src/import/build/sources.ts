import type { FoundSource } from '../candidate.ts';
import type { SourceInput } from '../../schema/source.ts';
import { addressKey, archivedOriginal, hostOf, kindOfAddress, type SourceKind } from '../text/addresses.ts';
import { settle } from '../text/dates.ts';
import { languageOf } from '../text/languages.ts';
import { readableId } from '../text/ids.ts';
import { words } from '../../words/words.ts';

/** What a document is to the claims that name it, the most telling first. */
const roles = ['review', 'evidence', 'appearance'] as const;
type Role = (typeof roles)[number];

interface Draft {
  url: string;
  role: Role;
  kind: SourceKind;
  archived: { url: string; captured: string }[];
  title?: string;
  publisher?: string;
  published?: string;
  language?: string;
  /** The text by whose letters the language is told when nothing says it. */
  sample: string;
  inputs: Set<string>;
}

/** One source entry for each address, however often and in whatever spelling it is named. The first word on each field stands. */
export class Sources {
  readonly #drafts = new Map<string, Draft>();

  /** Takes up a document; gives its key. `sample` is a text in its language. */
  add(found: FoundSource, role: Role, sample: string, input: string): string {
    const archived = archivedOriginal(found.url);
    const url = archived?.original ?? found.url;
    const key = `url:${addressKey(url)}`;
    const draft: Draft = this.#drafts.get(key) ?? {
      url,
      role,
      kind: found.kind ?? kindOfAddress(url),
      archived: [],
      sample,
      inputs: new Set(),
    };
    if (archived && found.kind === 'aggregator' && draft.kind === 'aggregator') draft.kind = kindOfAddress(url);
    if (roles.indexOf(role) < roles.indexOf(draft.role)) draft.role = role;
    if (archived && draft.archived.every((copy) => copy.url !== found.url))
      draft.archived.push({ url: found.url, captured: archived.captured });
    const published = found.date && settle(found.date).text;
    draft.title ??= found.title!;
    draft.publisher ??= found.publisher!;
    draft.published ??= published!;
    draft.language ??= found.language!;
    draft.inputs.add(input);
    this.#drafts.set(key, draft);
    return key;
  }

  /** Keys of all sources, in the order they were first named. */
  keys(): string[] {
    return [...this.#drafts.keys()];
  }

  inputs(key: string): string[] {
    return [...this.#drafts.get(key)!.inputs].sort();
  }

  /** The id a source would like to have. */
  wantedId(key: string): string {
    const { url, title, published } = this.#drafts.get(key)!;
    const host = hostOf(url).replace(/\.(?:com|org|net|[a-z]{2,3})$/, '');
    const path = pathOf(url).replace(/\.\w{2,5}$/, '');
    const date = published && /^\d{4}(?:-\d{2}){0,2}/.exec(published)?.[0];
    return readableId([host, date, title ?? path].filter(Boolean).join(' '), 'source', 64);
  }

  publisher(key: string): string {
    const { publisher, url } = this.#drafts.get(key)!;
    return publisher ?? hostOf(url);
  }

  title(key: string): string | undefined {
    return this.#drafts.get(key)!.title;
  }

  data(key: string): SourceInput {
    const { url, role, kind, archived, title, published, language, sample } = this.#drafts.get(key)!;
    const publisher = this.publisher(key);
    const { source } = words.imports;
    const label = role === 'review' ? source.review(publisher) : source[role](hostOf(url));
    return {
      ...(title ? { title } : { label }),
      publisher,
      url,
      ...(published ? { published } : {}),
      kind,
      language: language ?? languageOf(title ?? sample),
      ...(archived.length > 0 ? { archived } : {}),
    };
  }
}

/** The path of an address, readable where it can be decoded. */
function pathOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
