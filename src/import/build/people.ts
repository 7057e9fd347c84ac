import type { FoundPerson } from '../candidate.ts';
import { isNobody, kindOf, nameKey, type ActorKind } from '../text/names.ts';

/** One actor as the records name it, however spelled. */
export interface Person {
  key: string;
  name: string;
  /** Other spellings, most frequent first. */
  others: string[];
  kind: ActorKind;
  /** Whether no record said what it is. */
  guessed: boolean;
}

/** Brings the spellings of one name together: those that are the same without case, diacritics, punctuation and titles. */
export class People {
  readonly #byKey = new Map<string, { spellings: Map<string, number>; kinds: Map<ActorKind, number> }>();

  /** Key of a claimant who gets an entry; `undefined` for a crowd, a platform or nobody. */
  add({ name, kind }: FoundPerson): string | undefined {
    if (isNobody(name)) return undefined;
    const key = nameKey(name);
    const known = this.#byKey.get(key) ?? { spellings: new Map<string, number>(), kinds: new Map<ActorKind, number>() };
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1);
    if (kind) known.kinds.set(kind, (known.kinds.get(kind) ?? 0) + 1);
    this.#byKey.set(key, known);
    return key;
  }

  /** Every person, ordered by key. */
  all(): Person[] {
    return [...this.#byKey.keys()].sort().map((key) => this.get(key));
  }

  get(key: string): Person {
    const { spellings, kinds } = this.#byKey.get(key)!;
    const order = [...spellings]
      .sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name);
    const [name = key, ...others] = order;
    const kind = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
    return {
      key,
      name,
      others: distinct(name, others),
      kind: kind ?? kindOf(name),
      guessed: kind === undefined,
    };
  }
}

/** Names without a title, and not all in capitals or small letters, come first. */
function rank(name: string): number {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const isCased = name !== name.toUpperCase() || name === name.toLowerCase();
  return (
    (plain.split(' ').length > nameKey(name).split(' ').length ? 2 : 0) +
    (isCased && name !== name.toLowerCase() ? 0 : 1)
  );
}

function distinct(name: string, others: readonly string[]): string[] {
  const seen = new Set([foldCase(name)]);
  return others.filter((other) => !seen.has(foldCase(other)) && seen.add(foldCase(other)));
}

function foldCase(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
