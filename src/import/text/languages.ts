import { cleanText } from './clean.ts';

/** Scripts and what can be said of a text's language from its letters alone. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['und-Arab', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['und-Cyrl', /\p{Script=Cyrillic}/gu],
  ['und-Deva', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['und-Hani', /\p{Script=Han}/gu],
];

let byName: Map<string, string> | undefined;

/** The BCP 47 tag a text means: `en`, `EN_us`, `English`, `العربية`; `undefined` when it means none. */
export function readLanguage(value: unknown): string | undefined {
  const text = cleanText(value).replaceAll('_', '-');
  if (text === '') return undefined;
  try {
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return Intl.getCanonicalLocales(text)[0];
  } catch {
    // Not a tag after all; it may be a name.
  }
  byName ??= names();
  return byName.get(text.toLowerCase());
}

/** The tag of a text by its letters: the language where a script has one, the script where it has several, `und` for Latin. */
export function languageOf(text: string): string {
  let best: [string, number] = ['und', text.match(/\p{Script=Latin}/gu)?.length ?? 0];
  for (const [tag, pattern] of scripts) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > best[1]) best = [tag, count];
  }
  return best[0];
}

/** Names of languages in English and in themselves. */
function names(): Map<string, string> {
  const tags =
    'ar bn de el en es fa fr gu he hi hr hu id it ja ka ko mk ml mr ms nl no pa pl pt ro ru sq sr sv ta te th tr uk ur vi zh'.split(
      ' ',
    );
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  return new Map(
    tags.flatMap((tag) => [
      [english.of(tag)!.toLowerCase(), tag] as const,
      [new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!.toLowerCase(), tag] as const,
    ]),
  );
}
