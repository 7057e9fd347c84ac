import type { Graph } from '../graph/graph.ts';
import { compareDates, dayText } from '../schema/date.ts';
import { collections, keyOf, type Collection, type EntryKey } from '../schema/id.ts';
import type { Correction } from '../schema/page.ts';

/** Something that happened to an entry, as the entry itself dates it. */
export type Change = { key: EntryKey; collection: Collection; id: string; date: string } & (
  { kind: 'checked' } | { kind: 'open' } | { kind: 'corrected'; number: number; correction: Correction }
);

/**
 * Everything in the content that has a day of its own, newest first: a verdict on the day it holds as of, a correction
 * on its day, and a claim without a verdict on the day it was made. Actors and events say no day on which they were
 * written, so only their corrections are here.
 */
export function changesOf(graph: Graph): Change[] {
  return collections
    .flatMap((collection) => graph.all(collection).flatMap((entry) => entryChanges(graph, collection, entry.id)))
    .sort((a, b) => compareDates(b.date, a.date) || (a.key < b.key ? -1 : a.key > b.key ? 1 : order(b) - order(a)));
}

/** The changes of one actor or event: its own corrections, and what happened to every claim that names it. */
export function changesAbout(changes: readonly Change[], graph: Graph, key: EntryKey): Change[] {
  const keys = new Set<EntryKey>([key, ...claimsNaming(graph, key)]);
  return changes.filter((change) => keys.has(change.key));
}

/**
 * The last day on which a page is known to have changed, as `2024-02-07`: the latest of its own changes and of those of
 * the claims that name it, whose ratings it shows. `undefined` when the content dates nothing on it.
 */
export function lastChange(graph: Graph, key: EntryKey): string | undefined {
  const keys = [key, ...claimsNaming(graph, key)];
  return latest(
    keys.flatMap((one) => {
      const at = one.indexOf('/');
      const collection = collections.find((name) => name === one.slice(0, at));
      return collection ? entryChanges(graph, collection, one.slice(at + 1)) : [];
    }),
  );
}

/** The last day anything in the dataset is known to have changed. */
export function lastChangeOfAll(graph: Graph): string | undefined {
  return latest(changesOf(graph));
}

function latest(changes: readonly Change[]): string | undefined {
  // Verdicts and corrections carry full calendar days, which sort as text.
  return changes.flatMap((change) => (change.kind === 'open' ? [] : change.date)).sort().at(-1);
}

function claimsNaming(graph: Graph, key: EntryKey): EntryKey[] {
  return key.startsWith('claims/') ? [] : [...new Set(graph.to(key).map((reference) => reference.from))].filter((from) => from.startsWith('claims/'));
}

function entryChanges(graph: Graph, collection: Collection, id: string): Change[] {
  const { data } = graph.get(collection, id);
  const base = { key: keyOf(collection, id), collection, id };
  const changes: Change[] = [];
  if ('claimed_by' in data) {
    changes.push(data.verdict ? { ...base, kind: 'checked', date: data.verdict.as_of } : { ...base, kind: 'open', date: dayText(data.made) });
  }
  if ('corrections' in data) {
    changes.push(
      ...data.corrections.map((correction, index): Change => ({ ...base, kind: 'corrected', date: correction.date, number: index + 1, correction })),
    );
  }
  return changes;
}

function order(change: Change): number {
  return change.kind === 'corrected' ? change.number : 0;
}
