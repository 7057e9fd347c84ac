import { problem, type Place, type Problem } from '../problems/problem.ts';
import { isId, keyOf } from '../schema/id.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { cutFile, type LocateInFile } from './cut.ts';
import { indexRuns, sharedRuns, type OtherText } from './overlap.ts';
import { loadedWordsIn, withoutMarkup } from './style.ts';

/** Fields whose words are not ours to choose: names, quotations, titles of designations and of other fact-checkers' ratings. */
const notOurs = new Set([
  'quote',
  'as',
  'name',
  'aliases',
  'former_ids',
  'topics',
  'rating',
  'role',
  'kind',
  'publisher',
  'country',
]);

/** A text of ours in an entry, and where a stretch of it stands. */
interface OwnText {
  text: string;
  place: (offsets: [number, number]) => Place;
}

/** Every text of an entry that is ours, in fields and prose. Sources describe other people's texts and have none. */
export function ownTexts({ folder, id, file, data }: Entry, text: string, locate: LocateInFile): OwnText[] {
  if (folder === 'sources') return [];
  const { parts, inBody } = cutFile({ folder, id, file, text });
  return [
    ...textsIn(data).map(({ path, text: own }) => ({ text: own, place: () => locate(path) })),
    { text: withoutMarkup(parts.body ?? ''), place: (offsets) => inBody(offsets) },
  ];
}

/** What the editorial guide says of single words, as far as a machine can tell. */
export function loadedWordProblems(texts: readonly OwnText[]): Problem[] {
  return texts.flatMap(({ text, place }) =>
    loadedWordsIn(text).map(({ offsets, values }) => problem('loaded-word', place(offsets), values)),
  );
}

/** Words of entries that stand nine in a row in one of `others`. */
export function copiedWordProblems(content: Content, others: readonly OtherText[]): Problem[] {
  const runs = indexRuns(others);
  if (runs.size === 0) return [];
  return content.entries.flatMap((entry) => {
    const key = keyOf(entry.folder, entry.id);
    const texts = ownTexts(entry, content.texts.get(entry.file) ?? '', (path) => content.locate(key, path));
    return texts.flatMap(({ text, place }) =>
      sharedRuns(text, runs).map(({ offsets, name }) =>
        problem('copied-words', place(offsets), { value: text.slice(...offsets), name }),
      ),
    );
  });
}

/** Every text of the fields that is ours, with its path. */
function textsIn(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return isId(value) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (notOurs.has(name) ? [] : textsIn(inner, [...path, name])));
}
