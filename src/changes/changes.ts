import type { Dataset } from '../graph/dataset.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { keyOf, type EntryKey } from '../schema/id.ts';
import { pairEntries, type Heir, type Pair } from './pairs.ts';
import { changeOf, type EntryChange } from './entry.ts';
import { enforce } from './enforce.ts';
import { nameOf, type EntryName } from './name.ts';
import { newSources, type NewSource } from './sources.ts';

/** What lies between two states of a content folder, in the words of the dataset. Lists are ordered by key. */
export interface Changes {
  added: (EntryName & { draft: boolean })[];
  /** Entries that are gone; `redirect` is the entry that took over their address. */
  removed: (EntryName & { redirect?: EntryKey })[];
  renamed: { from: EntryName; to: EntryName; redirect: boolean }[];
  changed: EntryChange[];
  /** Sources that are new, and what they add to the claims that use them. */
  sources: NewSource[];
  /** Files of the later state that cannot be read, so that nothing is known of them. */
  unreadable: EntryKey[];
  /** What may not change in this way. */
  problems: Problem[];
}

/** Compares two states of a content folder. Pure: the same states give the same changes. */
export function compare(before: Dataset, after: Dataset): Changes {
  const unreadable = after.content.keys.filter((key) => !after.graph.entries.has(key));
  const { pairs, fresh, gone } = pairEntries(before.graph, after.graph, new Set(unreadable));
  const renamed = pairs.filter((pair) => pair.renamed);
  return {
    added: fresh.map((entry) => ({ ...nameOf(entry), draft: 'status' in entry.data && entry.data.status === 'draft' })),
    removed: gone.map(({ entry, heir }) => ({ ...nameOf(entry), ...redirectOf(heir) })),
    renamed: renamed.map((pair) => ({
      from: nameOf(pair.before),
      to: nameOf(pair.after),
      redirect: pair.renamed === 'redirected',
    })),
    changed: pairs.flatMap((pair: Pair) => changeOf(pair, before, after) ?? []),
    sources: newSources(fresh, pairs, after.graph),
    unreadable: unreadable.sort(),
    problems: sortProblems(enforce(pairs, gone, before, after)),
  };
}

/** Whether a state may follow the other: nothing that was published changes in silence. */
export function isSound({ problems, unreadable }: Changes): boolean {
  return unreadable.length === 0 && problems.every((problem) => problem.level !== 'error');
}

function redirectOf(heir: Heir | undefined): { redirect?: EntryKey } {
  return heir ? { redirect: keyOf(heir.folder, heir.id) } : {};
}
