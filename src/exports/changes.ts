import type { Graph } from '../graph/graph.ts';
import { dayText } from '../schema/date.ts';
import { collections, keyOf, type Collection, type EntryKey } from '../schema/id.ts';
import type { Claim } from '../schema/claim.ts';
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
  return ordered(
    collections
      .flatMap((collection) => graph.all(collection).map(({ id }) => keyOf(collection, id)))
      .flatMap((key) => entryChanges(graph, key)),
  );
}

/** The changes of one actor or event: its own corrections, and what happened to every claim that names it. */
export function changesAbout(graph: Graph, key: EntryKey): Change[] {
  return ordered(shownOn(graph, key).flatMap((one) => entryChanges(graph, one)));
}

/**
 * The last day on which a page is known to have changed, as `2024-02-07`: the latest of its own changes and of those of
 * the claims that name it, whose ratings it shows. `undefined` when the content dates nothing on it.
 */
export function lastChange(graph: Graph, key: EntryKey): string | undefined {
  return latest(shownOn(graph, key).flatMap((one) => entryChanges(graph, one)));
}

/** The last day anything in the dataset is known to have changed. */
export function lastChangeOfAll(graph: Graph): string | undefined {
  if (!wholes.has(graph)) wholes.set(graph, latest(changesOf(graph)));
  return wholes.get(graph);
}

/** Asked by every page with a date of its own; a graph never changes, so it is found once. */
const wholes = new WeakMap<Graph, string | undefined>();

function latest(changes: readonly Change[]): string | undefined {
  return changes
    .flatMap((change) => (change.kind === 'open' ? [] : change.date))
    .sort()
    .at(-1);
}

/** An entry, and the claims that name it unless it is a claim itself. */
function shownOn(graph: Graph, key: EntryKey): EntryKey[] {
  if (key.startsWith('claims/')) return [key];
  return [
    ...new Set([
      key,
      ...graph
        .to(key)
        .map(({ from }) => from)
        .filter((from) => from.startsWith('claims/')),
    ]),
  ];
}

function entryChanges(graph: Graph, key: EntryKey): Change[] {
  const at = key.indexOf('/');
  const collection = collections.find((name) => name === key.slice(0, at));
  if (!collection) return [];
  const id = key.slice(at + 1);
  const { data } = graph.get(collection, id);
  const base = { key, collection, id };
  const verdict = 'claimed_by' in data ? [claimChange(base, data)] : [];
  const corrections = 'corrections' in data ? data.corrections : [];
  return [
    ...verdict,
    ...corrections.map((correction, index): Change => ({
      ...base,
      kind: 'corrected',
      date: correction.date,
      number: index + 1,
      correction,
    })),
  ];
}

function claimChange(base: Pick<Change, 'key' | 'collection' | 'id'>, { verdict, made }: Claim): Change {
  return verdict ? { ...base, kind: 'checked', date: verdict.as_of } : { ...base, kind: 'open', date: dayText(made) };
}

/** Newest first. Years, months and days of one calendar sort as text. */
function ordered(changes: Change[]): Change[] {
  return changes.sort((a, b) => byText(b.date, a.date) || byText(a.key, b.key) || place(b) - place(a));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of one entry and day, the last correction is the newest. */
function place(change: Change): number {
  return change.kind === 'corrected' ? change.number : 0;
}
