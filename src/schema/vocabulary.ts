import { z } from 'zod';

/** One term of a closed vocabulary: what is written in entries, what readers see, what it means. */
export interface Term<Id extends string = string> {
  id: Id;
  label: string;
  meaning: string;
}

/** The zod enum of a vocabulary's ids, its meanings as the description of the field. */
export function oneOf<const Terms extends readonly Term[]>(terms: Terms, description: string) {
  const ids = terms.map((term) => term.id) as { [I in keyof Terms]: Terms[I]['id'] } & [string, ...string[]];
  return z.enum(ids).meta({
    description: `${description} One of: ${terms.map((term) => `\`${term.id}\` (${term.meaning})`).join('; ')}.`,
  });
}

/** The term with this id. Throws for an id outside the vocabulary, which a checked entry cannot hold. */
export function termOf<Terms extends readonly Term[]>(terms: Terms, id: Terms[number]['id']): Terms[number] {
  const term = terms.find((candidate) => candidate.id === id);
  if (!term) throw new RangeError(`\`${id}\` is not in this vocabulary`);
  return term;
}
