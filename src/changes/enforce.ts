import type { Dataset } from '../graph/dataset.ts';
import { isPublished } from '../graph/graph.ts';
import { problem, startOfFile, type Arguments, type Problem, type ProblemCode } from '../problems/problem.ts';
import type { Entry } from '../reader/entry.ts';
import { keyOf, type EntryKey } from '../schema/id.ts';
import { correctionChange } from './corrections.ts';
import { isClaim, isEvent } from './entry.ts';
import { changedFields } from './evidence.ts';
import { figureChanges } from './figures.ts';
import { heirOf, type Pair, type Pairing } from './pairs.ts';

/** What a change does that it may not do to what was published. Drafts may change as they like. */
export function enforce(pairs: readonly Pair[], gone: Pairing['gone'], before: Dataset, after: Dataset): Problem[] {
  const published = pairs.filter((pair) => isPublished(pair.before));
  return [
    ...gone.flatMap(({ entry, heir }) => (heir ? [] : vanished(entry, before))),
    ...published.flatMap((pair) => addresses(pair, after)),
    ...published.flatMap((pair) => (isPublished(pair.after) ? corrections(pair, after) : [])),
    ...lostRedirects([...published.map((pair) => pair.before), ...gone.map(({ entry }) => entry)], after),
  ];
}

/** An entry that is gone and whose address leads nowhere. Sources have no redirects; one that nothing used may go. */
function vanished(entry: Entry, before: Dataset): Problem[] {
  if (entry.folder === 'pages' || !isPublished(entry)) return [];
  if (entry.folder !== 'sources') return [gonePlace('entry-vanished', entry, {})];
  const users = before.graph
    .to(keyOf(entry.folder, entry.id))
    .map((reference) => before.graph.entries.get(reference.from));
  return users.some((user) => user && isPublished(user)) ? [gonePlace('source-vanished', entry, {})] : [];
}

/** An entry that has another id, or is a draft again: its old address must lead somewhere. */
function addresses({ before, after, renamed }: Pair, dataset: Dataset): Problem[] {
  if (before.folder === 'sources' || before.folder === 'pages' || heirOf(before.folder, before.id, dataset.graph))
    return [];
  if (!renamed) return [at('entry-hidden', after, ['status'], dataset, { value: before.id })];
  return [at('entry-vanished', after, ['former_ids'], dataset, { value: before.id, successor: after.id })];
}

function corrections(pair: Pair, dataset: Dataset): Problem[] {
  const { before, after } = pair;
  const { added, edited, removed } = correctionChange(before, after);
  const say = (code: ProblemCode, path: readonly PropertyKey[], values: Arguments = {}) =>
    at(code, after, path, dataset, { value: after.id, ...values });
  return [
    ...edited.map((index) => say('correction-edited', ['corrections', index, 'what'])),
    ...removed.map((one) => say('correction-removed', ['corrections'], { date: one.date })),
    ...(added.length > 0 ? [] : uncorrected(pair).map(({ code, path, values }) => say(code, path, values))),
  ];
}

interface Silent {
  code: ProblemCode;
  path: readonly PropertyKey[];
  values?: Arguments;
}

/** Changes of a published verdict or figure, which need a correction. Weighing anew with the same outcome needs none. */
function uncorrected({ before, after }: Pair): Silent[] {
  if (isClaim(before) && isClaim(after) && before.data.verdict) {
    const fields = changedFields(before.data.verdict, after.data.verdict ?? {}).filter((field) => field !== 'as_of');
    const path = after.data.verdict && fields[0] ? ['verdict', fields[0]] : ['verdict'];
    if (fields.length === 0) return [];
    return [
      { code: 'verdict-uncorrected', path, values: { fields: fields.map((field) => `\`${field}\``).join(', ') } },
    ];
  }
  if (!isEvent(before) || !isEvent(after)) return [];
  return figureChanges(before.data.figures, after.data.figures)
    .filter((change) => change.before && change.substance)
    .map((change) => {
      const index = change.after ? after.data.figures.indexOf(change.after) : -1;
      const { measure, who } = change.before!;
      return {
        code: 'figure-uncorrected',
        path: index === -1 ? ['figures'] : ['figures', index, 'measure'],
        values: { measure, who },
      };
    });
}

/** Addresses from before a renaming, which no longer lead on although the entry itself can be found. */
function lostRedirects(entries: readonly Entry[], after: Dataset): Problem[] {
  return entries.flatMap((entry) => {
    const heir = heirOf(entry.folder, entry.id, after.graph);
    if (!heir || !('former_ids' in entry.data)) return [];
    return entry.data.former_ids
      .filter((former) => !heirOf(entry.folder, former, after.graph))
      .map((former) => at('redirect-vanished', heir, ['former_ids'], after, { value: former }));
  });
}

function at(
  code: ProblemCode,
  entry: Entry,
  path: readonly PropertyKey[],
  dataset: Dataset,
  values: Arguments,
): Problem {
  const key: EntryKey = keyOf(entry.folder, entry.id);
  return problem(code, dataset.content.locate(key, path), values);
}

function gonePlace(code: ProblemCode, entry: Entry, values: Arguments): Problem {
  return problem(code, { file: entry.file, path: '', ...startOfFile }, { value: entry.id, ...values });
}
