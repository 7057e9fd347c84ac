import { problem, type Place, type Problem } from '../problems/problem.ts';
import { isId, keyOf } from '../schema/id.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { indexRuns, sharedRuns, type OtherText, type RunIndex } from './overlap.ts';
import { loadedWordsIn, withoutMarkup } from './style.ts';
import { Lines } from './text.ts';

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

/**
 * What the editorial guide says of words, as far as a machine can tell: loaded words, and words that stand
 * nine in a row in one of `others`. Sources describe other people's texts and are left out.
 */
export function checkWording(content: Content, others: readonly OtherText[] = []): Problem[] {
  const runs = indexRuns(others);
  return content.entries
    .filter((entry) => entry.folder !== 'sources')
    .flatMap((entry) => [...inFields(entry, content, runs), ...inText(entry, content, runs)]);
}

function inText(entry: Entry, content: Content, runs: RunIndex): Problem[] {
  const text = content.texts.get(entry.file) ?? '';
  const { body, bodyStart } = splitFrontmatter(text);
  const lines = new Lines(text);
  const place = ([from, to]: [number, number]): Place => ({
    file: entry.file,
    path: '',
    ...lines.range(bodyStart + from, bodyStart + to),
  });
  const plain = withoutMarkup(body);
  return [
    ...loadedWordsIn(plain).map(({ offsets, values }) => problem('loaded-word', place(offsets), values)),
    ...sharedRuns(plain, runs).map(({ offsets, name }) =>
      problem('copied-words', place(offsets), { value: plain.slice(...offsets), name }),
    ),
  ];
}

function inFields(entry: Entry, content: Content, runs: RunIndex): Problem[] {
  const key = keyOf(entry.folder, entry.id);
  return textsIn(entry.data).flatMap(({ path, text }) => [
    ...loadedWordsIn(text).map(({ values }) => problem('loaded-word', content.locate(key, path), values)),
    ...sharedRuns(text, runs).map(({ offsets, name }) =>
      problem('copied-words', content.locate(key, path), { value: text.slice(...offsets), name }),
    ),
  ]);
}

/** Every text of the fields that is ours, with its path. */
function textsIn(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return isId(value) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (notOurs.has(name) ? [] : textsIn(inner, [...path, name])));
}
