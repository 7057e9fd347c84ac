/** Length of a run of words that counts as copied. */
export const copiedRun = 9;

/** A text that entries are held against. */
export interface OtherText {
  name: string;
  text: string;
}

/** Runs of words of other texts, for looking up. */
export type RunIndex = ReadonlyMap<string, string>;

/** Every run of `copiedRun` words of the texts, with the name of the text it stands in. */
export function indexRuns(others: readonly OtherText[]): RunIndex {
  const runs = new Map<string, string>();
  for (const { name, text } of others) {
    const words = wordsOf(text);
    for (let at = 0; at + copiedRun <= words.length; at++) runs.set(runAt(words, at), name);
  }
  return runs;
}

/** Stretches of `text` that share a run of words with one of the others, each as long as the agreement goes. */
export function sharedRuns(text: string, runs: RunIndex): { offsets: [number, number]; name: string }[] {
  const words = wordsOf(text);
  const found: { offsets: [number, number]; name: string; last: number }[] = [];
  for (let at = 0; at + copiedRun <= words.length; at++) {
    const name = runs.get(runAt(words, at));
    if (name === undefined) continue;
    const end = words[at + copiedRun - 1]!;
    const open = found.at(-1);
    if (open?.name === name && at <= open.last + 1)
      Object.assign(open, { offsets: [open.offsets[0], end.to], last: at });
    else found.push({ offsets: [words[at]!.from, end.to], name, last: at });
  }
  return found.map(({ offsets, name }) => ({ offsets, name }));
}

interface Word {
  text: string;
  from: number;
  to: number;
}

function runAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + copiedRun)
    .map((word) => word.text)
    .join(' ');
}

/** Words without case, marks and punctuation; what stands in quotation marks is no copy and is left out. */
function wordsOf(text: string): Word[] {
  const own = text.replace(/“[^”\n]{0,300}”/gu, (found) => ' '.repeat(found.length));
  return [...own.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
