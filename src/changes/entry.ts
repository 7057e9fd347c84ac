import type { Dataset } from '../graph/dataset.ts';
import type { Entry } from '../reader/entry.ts';
import { splitFrontmatter } from '../reader/frontmatter.ts';
import type { Correction } from '../schema/page.ts';
import { correctionChange } from './corrections.ts';
import { changedFields, evidenceChange, originCount, type EvidenceChange, type FromTo } from './evidence.ts';
import { figureChanges, type FigureChange } from './figures.ts';
import { nameOf, type EntryName } from './name.ts';
import type { Pair } from './pairs.ts';

/** How one entry changed. What did not change is absent. */
export interface EntryChange {
  entry: EntryName;
  status?: FromTo<string>;
  /** Rating before and after; `null` for a claim still being checked. */
  rating?: FromTo<string | null>;
  /** Fields of the verdict that changed, the rating included. */
  verdict?: string[];
  evidence?: EvidenceChange;
  /** Number of independent origins, which a changed source can change too. */
  origins?: FromTo<number>;
  figures?: FigureChange[];
  /** Words that are in one text and not in the other. */
  prose?: { added: number; removed: number };
  /** Corrections that were added. */
  corrections?: Correction[];
  /** Other fields that changed. */
  fields?: string[];
}

/** How an entry changed; `undefined` when it did not. */
export function changeOf(pair: Pair, before: Dataset, after: Dataset): EntryChange | undefined {
  const found = { ...common(pair), ...ofClaim(pair, before, after), ...ofEvent(pair), ...ofProse(pair, before, after) };
  return Object.keys(found).length > 0 ? { entry: nameOf(pair.after), ...found } : undefined;
}

/** Fields that are told in their own way. */
const told = new Set(['status', 'verdict', 'evidence', 'figures', 'corrections', 'former_ids']);

function common({ before, after }: Pair): Partial<EntryChange> {
  const fields = changedFields(before.data, after.data).filter((name) => !told.has(name));
  const old = statusOf(before);
  const now = statusOf(after);
  const added = correctionChange(before, after).added;
  return {
    ...(old !== now ? { status: { from: old, to: now } } : {}),
    ...(added.length > 0 ? { corrections: added } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

function ofClaim({ before, after }: Pair, old: Dataset, now: Dataset): Partial<EntryChange> {
  if (!isClaim(before) || !isClaim(after)) return {};
  const verdict = changedFields(before.data.verdict ?? {}, after.data.verdict ?? {});
  const evidence = evidenceChange(before.data.evidence, after.data.evidence);
  const rating = { from: before.data.verdict?.rating ?? null, to: after.data.verdict?.rating ?? null };
  const origins = {
    from: originCount(old.graph, before.data.evidence),
    to: originCount(now.graph, after.data.evidence),
  };
  return {
    ...(rating.from !== rating.to ? { rating } : {}),
    ...(verdict.length > 0 ? { verdict } : {}),
    ...(Object.values(evidence).some((list: unknown[]) => list.length > 0) ? { evidence } : {}),
    ...(origins.from !== origins.to ? { origins } : {}),
  };
}

function ofEvent({ before, after }: Pair): Partial<EntryChange> {
  if (!isEvent(before) || !isEvent(after)) return {};
  const figures = figureChanges(before.data.figures, after.data.figures);
  return figures.length > 0 ? { figures } : {};
}

function ofProse({ before, after }: Pair, old: Dataset, now: Dataset): Partial<EntryChange> {
  if (before.prose === undefined || after.prose === undefined) return {};
  const left = wordsOf(old.content.texts.get(before.file));
  const right = wordsOf(now.content.texts.get(after.file));
  const prose = { added: surplus(right, left), removed: surplus(left, right) };
  return prose.added + prose.removed > 0 ? { prose } : {};
}

/** How often each word stands in the text below the fields. */
function wordsOf(text = ''): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of splitFrontmatter(text).body.match(/\S+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function surplus(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  return [...some].reduce((sum, [word, count]) => sum + Math.max(0, count - (others.get(word) ?? 0)), 0);
}

function statusOf({ data }: Entry): string {
  return 'status' in data ? data.status : 'published';
}

/** Whether an entry is a claim. */
export function isClaim(entry: Entry): entry is Entry<'claims'> {
  return entry.folder === 'claims';
}

/** Whether an entry is an event. */
export function isEvent(entry: Entry): entry is Entry<'events'> {
  return entry.folder === 'events';
}
