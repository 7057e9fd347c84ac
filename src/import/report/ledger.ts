import type { OwnEntry, Place } from '../candidate.ts';
import type { Collected } from '../collect.ts';
import { nearNames } from '../build/near.ts';
import { suggestMapping } from '../mapping/guess.ts';
import type { Plan, PlannedClaim } from '../plan.ts';
import type { Put } from '../write/put.ts';
import type { ImportReport, Outcome } from './report.ts';

/** Keeps account of what became of every record and file. */
export class Ledger {
  readonly #collected: Collected;
  readonly #plan: Plan;
  readonly #outcomes: Outcome[] = [];
  readonly #files: ImportReport['files'] = { created: 0, updated: 0, unchanged: 0, left: 0 };
  readonly #left: ImportReport['left'] = [];
  readonly #failed: ImportReport['failed'] = [];

  /** Begins with the records that are known not to become entries. */
  constructor(collected: Collected, plan: Plan) {
    this.#collected = collected;
    this.#plan = plan;
    for (const { place, reason, detail } of collected.refusals) this.#refuse(place, reason, detail);
    for (const { members } of plan.undated)
      for (const { place, notes } of members)
        this.#outcomes.push({ place, notes, outcome: 'not-imported', reason: 'no-date' });
    for (const { entry, first, same } of plan.repeated) {
      if (!same) this.#refuse(entry.place, 'same-id', `${entry.folder}/${entry.id}`);
      else
        this.#outcomes.push({
          place: entry.place,
          notes: [],
          outcome: 'merged',
          entry: `${entry.folder}/${entry.id}`,
          with: first.place,
        });
    }
  }

  /** What became of a claim, and with it of its records. */
  claim({ group, draft, id }: PlannedClaim, put: Put): void {
    this.file(put);
    const [first, ...others] = group.members;
    if (!first) return;
    if (put.action === 'failed') {
      for (const { place } of group.members) this.#refuse(place, 'fails-check', put.reason);
      return;
    }
    this.#outcomes.push({
      place: first.place,
      notes: [...first.notes, ...draft.notes],
      outcome: 'imported',
      entry: `claims/${id}`,
    });
    for (const { place, notes } of others)
      this.#outcomes.push({ place, notes, outcome: 'merged', entry: `claims/${id}`, with: first.place });
  }

  /** What became of an entry of our own export. */
  own({ place, folder, id }: OwnEntry, put: Put): void {
    this.file(put);
    if (put.action === 'failed') this.#refuse(place, 'fails-check', put.reason);
    else this.#outcomes.push({ place, notes: [], outcome: 'imported', entry: `${folder}/${id}` });
  }

  file(put: Put): void {
    if (put.action === 'failed') this.#failed.push({ file: put.file, reason: put.reason });
    else this.#files[put.action] += 1;
    if (put.action === 'left') this.#left.push({ file: put.file, owner: put.owner });
  }

  report(): ImportReport {
    const { inputs, unused } = this.#collected;
    const { people, ratings } = this.#plan;
    const order = new Map(inputs.map(({ file }, index) => [file, index]));
    const outcomes = this.#outcomes.sort(
      (a, b) => (order.get(a.place.file) ?? 0) - (order.get(b.place.file) ?? 0) || a.place.record - b.place.record,
    );
    const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
    const all = people.all();
    const read = new Set(this.#collected.candidates.map(({ place }) => place.file));
    return {
      records: {
        total: outcomes.length,
        imported: count('imported'),
        merged: count('merged'),
        'not-imported': count('not-imported'),
      },
      files: this.#files,
      outcomes,
      left: this.#left,
      failed: this.#failed,
      near_names: nearNames(all.map(({ key, name }) => [key, name])),
      unknown_ratings: [...ratings.unknown]
        .map(([given, { words, count: records }]) => ({ given, words, records }))
        .sort((a, b) => b.records - a.records || (a.given < b.given ? -1 : 1)),
      unused_fields: [...unused.fields]
        .map(([name, records]) => ({ name, records }))
        .sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1)),
      suggested_mappings: [...unused.unmapped]
        .filter(([file]) => !read.has(file))
        .map(([file, columns]) => ({ file, mapping: suggestMapping(columns) })),
      encodings: inputs
        .filter(({ encoding }) => encoding.label !== 'utf-8' || encoding.damaged)
        .map(({ file, encoding }) => ({ file, encoding: encoding.label, damaged: encoding.damaged })),
      guessed_kinds: all.filter((person) => person.guessed).length,
    };
  }

  #refuse(place: Place, reason: (Outcome & { outcome: 'not-imported' })['reason'], detail: string | undefined): void {
    this.#outcomes.push({
      place,
      notes: [],
      outcome: 'not-imported',
      reason,
      ...(detail === undefined ? {} : { detail }),
    });
  }
}
