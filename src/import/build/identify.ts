import type { Folder } from '../../schema/id.ts';
import { Ids, readableId } from '../text/ids.ts';
import { shorten } from '../text/clean.ts';
import type { Shelf } from '../write/shelf.ts';
import type { DraftClaim } from './draft.ts';

/** Gives keys their ids: the one they had in earlier imports or have in entries of people, else a new one. */
export class Register {
  readonly #shelf: Shelf;
  readonly #ids: Readonly<Record<'actors' | 'claims' | 'sources', Ids>>;
  readonly #known = new Map<string, string>();

  constructor(shelf: Shelf, reserved: readonly { folder: Folder; id: string }[]) {
    this.#shelf = shelf;
    const idsOf = (folder: Folder) =>
      new Ids([...shelf.takenIds(folder), ...reserved.filter((one) => one.folder === folder).map((one) => one.id)]);
    this.#ids = { actors: idsOf('actors'), claims: idsOf('claims'), sources: idsOf('sources') };
  }

  /** Id of the actor or source with this key; `wanted` is asked only for a new one. */
  id(folder: 'actors' | 'sources', key: string, wanted: () => string): string {
    const known = this.#known.get(key) ?? this.#shelf.find(folder, key);
    const id = known ?? this.#ids[folder].take(wanted(), key);
    this.#known.set(key, id);
    return id;
  }

  /**
   * Ids of claims, in their order. A claim is known again by its text and claimants; failing that by its fact-check, when the claim that
   * had it came from the same inputs and is not known again by its own text: then the text was changed in the input.
   */
  claims(drafts: readonly DraftClaim[], inputs: ReadonlySet<string>): string[] {
    const ids = drafts.map((draft) =>
      first(
        draft.keys.filter((key) => key.startsWith('text:')),
        (key) => this.#shelf.find('claims', key),
      ),
    );
    const used = new Set(ids.filter((id) => id !== undefined));
    return drafts.map((draft, index) => {
      const byText = ids[index];
      if (byText !== undefined) return byText;
      const changed = first(draft.keys, (key) => {
        const id = this.#shelf.find('claims', key);
        const item = id === undefined ? undefined : this.#shelf.manifest.get(`claims/${id}.mdx`);
        return id !== undefined && !used.has(id) && item?.inputs.every((input) => inputs.has(input)) ? id : undefined;
      });
      const id =
        changed ?? this.#ids.claims.take(readableId(shorten(draft.text, 120), 'claim'), draft.keys[0] ?? draft.text);
      used.add(id);
      return id;
    });
  }
}

function first<T>(values: readonly T[], find: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
