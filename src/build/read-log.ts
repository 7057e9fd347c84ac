import { nameOf, readOf, type Read } from '../graph/reads.ts';

/** What a build remembers for the next: what was asked of the dataset and the digest of the answer, and what was made of which. */
export interface StoredReads {
  reads: [string, string][];
  /** By name: what there is to remember of it, and the places in `reads` of what it was made of. */
  made: Record<string, { result: string; of: number[] }>;
}

/** Digest of what the dataset of this build gives when it is asked this. */
type DigestOf = (read: Read) => string;

/** Knows again from one build to the next what was made of the same answers of the dataset, and need not be made again. */
export class ReadLog {
  readonly #digestOf: DigestOf;
  readonly #last: StoredReads | undefined;
  /** What was asked in the last build, by place, and whether the answer is what it was. */
  readonly #reads: readonly Read[];
  readonly #same: boolean[] = [];
  /** By read, its place in what the next build is told, and by place, which of all that was taken asked for it last. */
  readonly #places: number[] = [];
  readonly #takenBy: number[] = [];
  #taken = 0;
  readonly #next: StoredReads = { reads: [], made: {} };

  constructor(digestOf: DigestOf, last?: StoredReads) {
    this.#digestOf = digestOf;
    this.#last = last;
    this.#reads = (last?.reads ?? []).map(([name]) => readOf(name));
  }

  /** What the last build remembered of what has this name, if nothing it was made of has changed; it is then remembered again. */
  kept(name: string): string | undefined {
    const made = this.#last?.made[name];
    if (!made?.of.every((place) => this.#isSame(place))) return undefined;
    this.take(
      name,
      made.result,
      made.of.map((place) => this.#reads[place]!),
    );
    return made.result;
  }

  /** Takes what there is to remember of what has this name, and what it was made of, some of it maybe twice. */
  take(name: string, result: string, reads: readonly Read[]): void {
    const own = ++this.#taken;
    const of: number[] = [];
    for (const read of reads) {
      const place = this.#place(read);
      if (this.#takenBy[place] === own) continue;
      this.#takenBy[place] = own;
      of.push(place);
    }
    this.#next.made[name] = { result, of };
  }

  /** All that was taken. */
  stored(): StoredReads {
    return this.#next;
  }

  #isSame(place: number): boolean {
    return (this.#same[place] ??= this.#digestOf(this.#reads[place]!) === this.#last?.reads[place]?.[1]);
  }

  #place(read: Read): number {
    return (this.#places[read] ??= this.#next.reads.push([nameOf(read), this.#digestOf(read)]) - 1);
  }
}
