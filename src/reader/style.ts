import type { Arguments } from '../problems/problem.ts';

/** A word that says more than its sentence can show: how it is found, why it is loaded, what to write. */
interface LoadedWord {
  pattern: RegExp;
  reason: string;
  instead: string;
}

/**
 * Words that judge, excuse or accuse without saying so. The editorial guide holds the same list with examples.
 * Words in quotation marks are somebody's own and are left alone.
 */
export const loadedWords: readonly LoadedWord[] = [
  {
    pattern: /\b(?:admits?|admitted|confess(?:es|ed))\b/giu,
    reason: 'it presumes guilt',
    instead: '`said` or `confirmed`',
  },
  {
    pattern: /\b(?:claims|claimed) that\b(?! (?:attack|strike))/giu,
    reason: 'it casts doubt on one side alone',
    instead: '`said that`',
  },
  {
    pattern: /\b(?:slam(?:s|med)|blasted|lash(?:es|ed) out)\b/giu,
    reason: 'it is noise in place of content',
    instead: '`criticised` or `rejected`, and how',
  },
  { pattern: /\bregimes?\b/giu, reason: 'it passes judgement on a government', instead: '`government`' },
  {
    pattern: /(?<!\b(?:Designated Global|Foreign) )\bterrorists?\b/giu,
    reason: 'it is a label that one side or an authority gives',
    instead: 'the name of the group, or the designation with its authority',
  },
  {
    pattern: /\b(?:thugs?|(?<!Mapping )militants?)\b/giu,
    reason: 'it lumps together or belittles',
    instead: '`fighter`, `member` or `guard`, as the source has it',
  },
  { pattern: /\b(?:martyr(?:s|ed|dom)?)\b/giu, reason: 'it is one side’s word for its dead', instead: '`was killed`' },
  { pattern: /\bso-called\b/giu, reason: 'it sneers', instead: '`called`, or nothing' },
  { pattern: /\b(?:neutrali[sz]ed|eliminated|taken out)\b/giu, reason: 'it hides a death', instead: '`killed`' },
  {
    pattern: /\b(?:massacres?|bloodbaths?|slaughter(?:ed)?)\b/giu,
    reason: 'it passes judgement on an act',
    instead: '`attack` or `killings`, with the number and its source',
  },
  {
    pattern: /\binnocent\b/giu,
    reason: 'it implies that others deserved it',
    instead: '`civilian`, if a source says so',
  },
  { pattern: /\ballegedly\b/giu, reason: 'it accuses and hides by whom', instead: '`according to`, with the name' },
  { pattern: /\breportedly\b/giu, reason: 'nobody can check who reported it', instead: 'who reported it' },
  {
    pattern: /\b(?:obviously|undoubtedly|it is clear that|clearly)\b/giu,
    reason: 'it replaces evidence',
    instead: 'nothing',
  },
  { pattern: /\brefused to comment\b/giu, reason: 'it suggests a motive', instead: '`did not answer`' },
];

/** Any of them: most texts hold none. */
const anyLoadedWord = new RegExp(loadedWords.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** A loaded word in a text, by its offsets. */
export interface StyleFault {
  offsets: [number, number];
  values: Arguments;
}

/** Loaded words in a text, those in quotation marks left out. */
export function loadedWordsIn(text: string): StyleFault[] {
  if (!anyLoadedWord.test(text)) return [];
  const own = withoutQuotations(text);
  return loadedWords
    .flatMap(({ pattern, reason, instead }) =>
      [...own.matchAll(pattern)].map((match): StyleFault => ({
        offsets: [match.index, match.index + match[0].length],
        values: { value: match[0], reason, instead },
      })),
    )
    .sort((a, b) => a.offsets[0] - b.offsets[0]);
}

/** The prose of a Markdown text at the same offsets: citations, addresses and code become spaces. */
export function withoutMarkup(body: string): string {
  return body.replace(/\[\^[^\]\n]*\]|\]\([^)\n]*\)|`[^`\n]*`|^```[\s\S]*?^```/gm, (found) =>
    found.replace(/\S/g, ' '),
  );
}

/** The same text with everything between quotation marks turned to spaces, line by line. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”\n]*”|"[^"\n]*"|‘[^’\n]*’(?!\p{L})/gu, (found) => ' '.repeat(found.length));
}
