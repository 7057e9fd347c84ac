import type { Actor } from '../schema/actor.ts';
import type { Claim } from '../schema/claim.ts';
import type { Source } from '../schema/source.ts';
import { readableId } from './text/ids.ts';
import { actorData, actorProse } from './build/actors.ts';
import { claimData } from './build/claims.ts';
import { draftClaim, sourceKeys, type DraftClaim, type Workshop } from './build/draft.ts';
import { withEarlierActor, withEarlierClaim, withEarlierSource } from './build/earlier.ts';
import { groupClaims, type Group } from './build/groups.ts';
import { Register } from './build/identify.ts';
import { eachOnce, type Repeated } from './build/own.ts';
import { People } from './build/people.ts';
import { claimProse } from './build/prose.ts';
import { Ratings } from './build/ratings.ts';
import { Sources } from './build/sources.ts';
import type { Collected } from './collect.ts';
import type { OwnEntry } from './candidate.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Planned } from './write/put.ts';
import { fileOf, type Shelf } from './write/shelf.ts';

/** A claim with the records it came from and the id it gets. */
export interface PlannedClaim {
  group: Group;
  draft: DraftClaim;
  id: string;
}

/** All that is to be written, in the order in which it must be: what claims refer to comes first. */
export class Plan {
  readonly people = new People();
  readonly sources = new Sources();
  readonly ratings: Ratings;
  readonly claims: PlannedClaim[] = [];
  /** Groups none of whose records has a date. */
  readonly undated: Group[] = [];
  /** Entries of our own exports, and those that say something else under an id that is taken by one of them. */
  readonly own: OwnEntry[];
  readonly repeated: Repeated[];
  readonly #shelf: Shelf;
  readonly #register: Register;
  readonly #workshop: Workshop;

  constructor(collected: Collected, mapping: Mapping, shelf: Shelf) {
    this.#shelf = shelf;
    this.ratings = new Ratings(mapping.ratings);
    ({ own: this.own, repeated: this.repeated } = eachOnce(collected.own));
    this.#register = new Register(shelf, this.own);
    this.#workshop = {
      people: this.people,
      sources: this.sources,
      ratings: this.ratings,
      actorId: (key) =>
        this.#register.id('actors', `name:${key}`, () => readableId(this.people.get(key).name, 'actor')),
      sourceId: (key) => this.#register.id('sources', key, () => this.sources.wantedId(key)),
    };
    const drafted: { group: Group; draft: DraftClaim }[] = [];
    for (const group of groupClaims(collected.candidates)) {
      const draft = draftClaim(group, this.#workshop);
      if (draft) drafted.push({ group, draft });
      else this.undated.push(group);
    }
    const inputs = new Set(collected.inputs.map((input) => input.file));
    const ids = this.#register.claims(
      drafted.map(({ draft }) => draft),
      inputs,
    );
    for (const [index, one] of drafted.entries()) this.claims.push({ ...one, id: ids[index]! });
  }

  /** Actors and sources that claims to be written refer to, and those that are there already. */
  *actorsAndSources(): Generator<Planned> {
    const written = this.claims.filter(({ id }) => !isLeft(this.#shelf, id)).map(({ draft }) => draft);
    const needed = new Set(written.flatMap((draft) => [...draft.claimants, ...sourceKeys(draft)]));
    const seen = new Set<string>();
    const isWanted = (key: string, file: string) => {
      if (seen.has(file)) return false;
      seen.add(file);
      return needed.has(key) || this.#shelf.digestOf(file) !== undefined;
    };
    const inputsOf = new Map<string, Set<string>>();
    for (const { draft } of this.claims)
      for (const key of draft.claimants) {
        const known = inputsOf.get(key) ?? new Set();
        for (const input of draft.inputs) known.add(input);
        inputsOf.set(key, known);
      }
    for (const [key, from] of [...inputsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const id = this.#workshop.actorId(key);
      if (!isWanted(key, fileOf('actors', id))) continue;
      const person = this.people.get(key);
      const inputs = [...from].sort();
      const old = this.#earlier('actors', id, inputs) as Actor | undefined;
      const data = old ? withEarlierActor(actorData(person), old) : actorData(person);
      const body = actorProse({ ...person, name: data.name });
      yield { folder: 'actors', id, data, body, keys: [`name:${key}`], inputs };
    }
    for (const key of this.sources.keys()) {
      const id = this.#workshop.sourceId(key);
      if (!isWanted(key, fileOf('sources', id))) continue;
      const inputs = this.sources.inputs(key);
      const fresh = this.sources.data(key);
      const old = this.#earlier('sources', id, inputs) as Source | undefined;
      yield { folder: 'sources', id, data: old ? withEarlierSource(fresh, old) : fresh, keys: [key], inputs };
    }
  }

  /** The entry of a claim. What could not be written of its actors and sources is left out. */
  claim({ draft, id }: PlannedClaim, failed: ReadonlySet<string>): Planned {
    const old = this.#earlier('claims', id, draft.inputs) as Claim | undefined;
    const keyOf = (file: string) => this.#shelf.manifest.get(file)?.keys[0];
    const whole = old
      ? withEarlierClaim(draft, old, {
          actor: (actor) => keyOf(fileOf('actors', actor))?.replace(/^name:/, ''),
          source: (source) => keyOf(fileOf('sources', source)),
        })
      : draft;
    const isSound = (key: string) => !failed.has(fileOf('sources', this.#workshop.sourceId(key)));
    const sound: DraftClaim = {
      ...whole,
      claimants: whole.claimants.filter((key) => !failed.has(fileOf('actors', this.#workshop.actorId(key)))),
      appearances: whole.appearances.filter(isSound),
      evidence: whole.evidence.filter(({ key }) => isSound(key)),
      reviews: whole.reviews.map(({ key, ...review }) =>
        key !== undefined && isSound(key) ? { key, ...review } : review,
      ),
    };
    return {
      folder: 'claims',
      id,
      data: claimData(sound, this.#workshop),
      body: claimProse(sound, this.#workshop),
      keys: draft.keys,
      inputs: draft.inputs,
    };
  }

  /** What an earlier import from other inputs wrote, when no person has changed it since. */
  #earlier(folder: 'claims' | 'actors' | 'sources', id: string, inputs: readonly string[]): unknown {
    const file = fileOf(folder, id);
    const item = this.#shelf.manifest.get(file);
    if (!item || item.inputs.every((input) => inputs.includes(input)) || this.#shelf.ownerOf(file) !== 'import')
      return undefined;
    return this.#shelf.data(folder, id);
  }
}

function isLeft(shelf: Shelf, id: string): boolean {
  const owner = shelf.ownerOf(fileOf('claims', id));
  return owner === 'person' || owner === 'edited' || owner === 'removed';
}
