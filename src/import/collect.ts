import type { Candidate, OwnEntry, Refusal } from './candidate.ts';
import { Finder, type Unused } from './find/find.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Input } from './read/inputs.ts';
import { recordsOf, type InputNote } from './read/records.ts';

/** Everything the inputs hold, in order. */
export interface Collected {
  candidates: Candidate[];
  own: OwnEntry[];
  refusals: Refusal[];
  unused: Unused;
  inputs: InputNote[];
}

/** Reads the inputs one after the other. Only what entries are made of is kept; `advance` is told of each stretch of bytes. */
export async function collect(
  inputs: readonly Input[],
  mapping: Mapping,
  advance: (bytes: number) => void,
): Promise<Collected> {
  const collected: Collected = {
    candidates: [],
    own: [],
    refusals: [],
    unused: { fields: new Map(), unmapped: new Map() },
    inputs: [],
  };
  for (const input of inputs) {
    let records = 0;
    const finder = new Finder(input.name, mapping, collected.unused);
    for await (const raw of recordsOf(input, mapping, advance, (note) => collected.inputs.push(note)))
      for (const found of finder.find(raw)) {
        records += 1;
        if ('candidate' in found) collected.candidates.push(found.candidate);
        else if ('own' in found) collected.own.push(found.own);
        else collected.refusals.push(found);
      }
    if (records === 0) collected.refusals.push({ place: { file: input.name, record: 1 }, reason: 'empty-file' });
  }
  return collected;
}
