import { folders } from '../schema/id.ts';

/**
 * What was asked of a graph: `claims/x` one entry, also whether there is one; `to claims/x` who refers to it; `claims` all
 * entries of a folder. As a number, since millions are noted in a build.
 */
export type Read = number;

const names: string[] = [];
const known = new Map<string, Read>();

/** The number that stands for this question in this process. */
export function readOf(name: string): Read {
  let read = known.get(name);
  if (read === undefined) known.set(name, (read = names.push(name) - 1));
  return read;
}

/** The question a number stands for. */
export function nameOf(read: Read): string {
  return names[read]!;
}

/** Where it is noted what something is made of. */
interface Note {
  number: number;
  reads: Read[];
}

let notes = 0;
let open: Note | undefined;
/** The number of the note that took each read last. */
const takenBy: number[] = [];

/** Tells whoever is making something what it is made of. */
export function noteRead(read: Read): void {
  if (!open || takenBy[read] === open.number) return;
  takenBy[read] = open.number;
  open.reads.push(read);
}

/** Something that was made, and all that was asked of a graph for it, some of it maybe twice. */
export interface WithReads<Value> {
  readonly value: Value;
  readonly reads: readonly Read[];
}

/** Makes something. Whoever it is made for, notes nothing of what it is made of. */
export function withReads<Value>(make: () => Value): WithReads<Value> {
  const note: Note = { number: ++notes, reads: [] };
  const value = noting(note, make);
  return { value, reads: withoutParts(note.reads) };
}

/** What was made, with a note to whoever asks for it of what it was made. */
export function given<Value>({ value, reads }: WithReads<Value>): Value {
  if (open) for (const read of reads) noteRead(read);
  return value;
}

/** Something that is made once, when first asked for, with a note to all who ask of what it was made. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: WithReads<Value> | undefined;
  return () => {
    made ??= withReads(make);
    return given(made);
  };
}

/** Makes something without a note, for those who note themselves what they take of it. */
export function unnoted<Value>(make: () => Value): Value {
  return noting(undefined, make);
}

function noting<Value>(note: Note | undefined, make: () => Value): Value {
  const outer = open;
  open = note;
  try {
    return make();
  } finally {
    open = outer;
  }
}

const wholes = folders.map((folder) => ({ read: readOf(folder), start: `${folder}/` }));

/** Leaves out single entries of a folder of which all were asked for. */
function withoutParts(reads: readonly Read[]): readonly Read[] {
  const whole = wholes.filter(({ read }) => reads.includes(read));
  return whole.length === 0
    ? reads
    : reads.filter((read) => !whole.some(({ start }) => nameOf(read).startsWith(start)));
}
