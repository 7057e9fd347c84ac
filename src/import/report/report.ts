import type { Note, Place, Reason } from '../candidate.ts';
import type { EntryKey } from '../../schema/id.ts';

/** What became of one record. */
export type Outcome = { place: Place; notes: Note[] } & (
  | { outcome: 'imported'; entry: EntryKey }
  | { outcome: 'merged'; entry: EntryKey; with: Place }
  | { outcome: 'not-imported'; reason: Reason; detail?: string }
);

/** Everything an import did. `records.total` is always the sum of the other three. */
export interface ImportReport {
  records: { total: number; imported: number; merged: number; 'not-imported': number };
  files: { created: number; updated: number; unchanged: number; left: number };
  /** Each record, by input and number. */
  outcomes: Outcome[];
  /** Files that were left as they are because a person wrote, changed or deleted them. */
  left: { file: string; owner: 'person' | 'edited' | 'removed' }[];
  /** Files that `check` would refuse; none was written. */
  failed: { file: string; reason: string }[];
  /** Names that may mean one actor but are not sure to; kept apart. */
  near_names: [string, string][];
  /** Ratings without words, or not in the value table, with the words used for now and how often. */
  unknown_ratings: { given: string; words: string; records: number }[];
  /** Fields and columns that entries have no place for, with how many records have them. */
  unused_fields: { name: string; records: number }[];
  /** Inputs that need a mapping, with one to start from. */
  suggested_mappings: { file: string; mapping: string }[];
  /** Inputs that are not UTF-8. */
  encodings: { file: string; encoding: string; damaged: boolean }[];
  /** How many actors' kinds were guessed from the name. */
  guessed_kinds: number;
}
