import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { noteRead, readOf, unnoted } from '../graph/reads.ts';
import type { Entry } from '../reader/entry.ts';
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
export const changesOf = perGraph((graph): readonly Change[] =>
  collections
    .flatMap((collection) => graph.all(collection).flatMap((entry) => entryChanges(collection, entry)))
    .sort((a, b) => byText(b.date, a.date) || byText(a.key, b.key) || place(b) - place(a)),
);

/** The changes of one actor or event: its own corrections, and what happened to every claim that names it. */
export function changesAbout(graph: Graph, key: EntryKey): Change[] {
  const changes = unnoted(() => changesByKey(graph));
  return shownOn(graph, key)
    .flatMap((one) => changes.get(one) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .map(({ change }) => change);
}

/** The changes of each entry that has any, with their places among all. */
const changesByKey = perGraph((graph): ReadonlyMap<EntryKey, readonly { change: Change; rank: number }[]> =>
  Map.groupBy(
    changesOf(graph).map((change, rank) => ({ change, rank })),
    ({ change }) => change.key,
  ),
);

/**
 * The last day on which a page is known to have changed, as `2024-02-07`: the latest of its own changes and of those of
 * the claims that name it, whose ratings it shows. `undefined` when the content dates nothing on it.
 */
export function lastChange(graph: Graph, key: EntryKey): string | undefined {
  const days = unnoted(() => lastDays(graph));
  return latest(shownOn(graph, key).map((one) => days.get(one)));
}

/** The last day anything in the dataset is known to have changed. */
export const lastChangeOfAll = perGraph((graph) => latest(lastDays(graph).values()));

/** The last day on which each entry itself is known to have changed; those that say none are left out. */
const lastDays = perGraph((graph): ReadonlyMap<EntryKey, string> => {
  const days = new Map<EntryKey, string>();
  for (const [key, changes] of changesByKey(graph)) {
    const day = latest(changes.map(({ change }) => (change.kind === 'open' ? undefined : change.date)));
    if (day !== undefined) days.set(key, day);
  }
  return days;
});

function latest(days: Iterable<string | undefined>): string | undefined {
  let last: string | undefined;
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day;
  return last;
}

/**
 * An entry, and the claims that name it unless it is a claim itself. What changed of these, and when, is written in them,
 * and who asks which refer to it has asked for all that is.
 */
function shownOn(graph: Graph, key: EntryKey): EntryKey[] {
  const naming = key.startsWith('claims/') ? [] : graph.to(key).map(({ from }) => from);
  noteRead(readOf(key));
  return [...new Set([key, ...naming.filter((from) => from.startsWith('claims/'))])];
}

function entryChanges(collection: Collection, { id, data }: Entry<Collection>): Change[] {
  const base = { key: keyOf(collection, id), collection, id };
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

/** Years, months and days of one calendar sort as text. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of one entry and day, the last correction is the newest. */
function place(change: Change): number {
  return change.kind === 'corrected' ? change.number : 0;
}
