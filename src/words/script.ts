/** Scripts that need a language and direction of their own inside Latin text: the language assumed, and how to tell. */
const scripts = [
  { lang: 'ar', dir: 'rtl', letters: String.raw`\p{Script=Arabic}` },
  { lang: 'he', dir: 'rtl', letters: String.raw`\p{Script=Hebrew}` },
  { lang: 'ru', dir: 'ltr', letters: String.raw`\p{Script=Cyrillic}` },
] as const;

/** A stretch of text in one script; `lang` and `dir` are absent where it needs none. */
export interface Run {
  text: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const foreign = new RegExp(
  scripts
    .map(
      ({ letters }) =>
        `(${letters}[${letters}\\p{M}\\p{Nd}\\s\\u200c\\u200d'’،؛ـ-]*${letters}\\p{M}*|${letters}\\p{M}*)`,
    )
    .join('|'),
  'gu',
);

/** Splits text where the script changes, so that each foreign stretch can carry `lang` and `dir`. */
export function scriptRuns(text: string): Run[] {
  // Texts in Latin letters alone are most, and are told apart at once.
  if (!/[^\0-\u036f\u2000-\u206f]/.test(text)) return text === '' ? [] : [{ text }];
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(foreign)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    const script = scripts[match.slice(1).findIndex((group) => group !== undefined)]!;
    runs.push({ text: match[0], lang: script.lang, dir: script.dir });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

/** Writing direction of a BCP 47 language tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  let direction = directions.get(tag);
  if (!direction) directions.set(tag, (direction = likelyDirection(tag)));
  return direction;
}

/** Directions that were found: texts are many, languages few. */
const directions = new Map<string, 'ltr' | 'rtl'>();

function likelyDirection(tag: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(tag).maximize();
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'].includes(script ?? '') ||
    (script === undefined && ['ar', 'fa', 'he', 'ur'].includes(language))
    ? 'rtl'
    : 'ltr';
}
