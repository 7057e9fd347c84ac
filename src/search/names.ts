import type { RatingId } from '../site.ts';

/** An entry as the names index knows it. */
export interface NamedEntry {
  collection: 'actors' | 'events' | 'claims';
  id: string;
  /** Persons stand apart from other actors: their last name carries more than their first. */
  type: 'person' | 'actor' | 'event' | 'claim';
  /** The name readers see; of a claim only the words of its title that say something. */
  name: string;
  aliases: { name: string; weak: boolean }[];
  rating?: RatingId;
}

/** The names index as a file: words written once, names as sequences of their numbers (see names-code.ts). */
export interface NamesFile {
  /** Words in the order of their numbers; each begins with how many letters it shares with the one before, base 36. */
  words: string;
  /** Names, aliases and ids of all entries. */
  names: string;
  /** One character for each entry: its type, or for a claim with a verdict the position of its rating. */
  types: string;
  ratings: RatingId[];
  /** How many parts the full-text index has, which is asked beside this one. */
  parts: number;
}
