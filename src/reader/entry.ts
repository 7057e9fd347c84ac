import type { EntryData } from '../schema/entry.ts';
import type { EntryKey, Folder } from '../schema/id.ts';
import type { Place, Range } from '../problems/problem.ts';

/** A link in prose to another entry. */
export interface ProseLink {
  to: EntryKey;
  /** Id of the heading linked to. */
  fragment?: string;
  at: Range;
}

/** A source cited in prose; the number readers see is its position in the list, from 1. */
export interface Citation {
  id: string;
  /** How often it is cited. */
  count: number;
  at: Range;
}

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** What the graph and the pages need to know of a text; the HTML itself is kept beside it. */
export interface Prose {
  /** SHA-256 over everything the HTML depends on, hexadecimal. */
  digest: string;
  links: ProseLink[];
  citations: Citation[];
  headings: Heading[];
  /** Number of words, citations and markup not counted. */
  words: number;
}

/** One checked content file. */
export interface Entry<F extends Folder = Folder> {
  folder: F;
  id: string;
  /** Path below the content folder, with forward slashes. */
  file: string;
  data: EntryData[F];
  /** Absent for sources, which have no text. */
  prose?: Prose;
  /** SHA-256 of all that the entry depends on, hexadecimal; absent when it was not read from a file. */
  digest?: string;
}

/** Where a field of an entry stands; for a field that is absent, where its parent stands. `key` asks for the field's name and not its value. */
export type Locate = (key: EntryKey, path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
