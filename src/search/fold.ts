/**
 * Folding of names: what stays the same when people write one name in different
 * letter forms. Runs in the build and in the browser.
 *
 * Steps, each after a published source:
 * - compatibility decomposition, marks taken off, lower case: Unicode NFKD (UAX #15), `\p{M}` holds
 *   Latin diacritics, Arabic harakat and hamza above and below, Hebrew points;
 * - format characters (`\p{Cf}`: zero-width and bidirectional ones) and tatweel taken out;
 * - apostrophes and the marks for ayn and hamza taken out: ʿ ʾ ʼ ’ ‘ ` ' (ALA-LC, BGN/PCGN, IJMES);
 * - Arabic letters united as Lucene's ArabicNormalizer and PersianNormalizer do: alef wasla, alef
 *   maksura and Farsi yeh, keheh, the forms of heh, teh marbuta; hamza standing alone dropped;
 * - Latin letters that have no decomposition spelled out (ß æ œ ø ł đ ı ə), Hebrew final letters,
 *   decimal digits of every script as ASCII;
 * - everything else parts words.
 */
export function fold(text: string): string {
  let folded = plain.test(text) ? text.toLowerCase() : unite(text);
  if (folded.includes('.')) folded = folded.replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Text that the steps before the last leave as it is but for its case. */
const plain = /^[^'`\u0080-\u{10ffff}]*$/u;

function unite(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640\u0621]+/gu, '')
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
    .replace(/[\u0027\u0060\u00b4\u2018-\u201b\u2032\u02b9-\u02c1\u02c8\u05f3\u05f4\ua78b\ua78c]+/g, '')
    .replace(/[^\0-\u007f]/gu, (letter) => forms[letter] ?? digit(letter) ?? letter);
}

/** The address form of a name: folded words joined by hyphens. */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}

/**
 * Words of a name without the Arabic article, in either script and with its assimilations
 * (al-, el-, as-Saadi, ash-Shaabi, ال). Numbers that are run together with a word stand apart:
 * `tower22` is two words.
 */
export function nameWords(text: string): string[] {
  const folded = fold(text);
  const words = (/\d/.test(folded) ? folded.replace(/(?<=[a-z]{3})(?=\d)|(?<=\d)(?=[a-z]{3})/g, ' ') : folded)
    .split(' ')
    .filter((word) => word !== '');
  return words
    .filter((word, at) => !isArticle(word, words[at + 1]))
    .map((word) => (word === 'الله' ? word : word.replace(/^ال(?=..)/u, '')));
}

/** The word without an article written onto it, if it may have one: `alsaadi`, `annujaba`, `elomar`. */
export function withoutArticle(word: string): string | undefined {
  return /^(?:[ae]l|[ae]([nrstdz])(?=\1)|[ae]sh(?=sh))(.{4,})$/.exec(word)?.[2];
}

function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (/^([aeiu]l|ال)$/.test(word)) return true;
  const assimilated = /^[aeu](sh|th|dh|[nrstdz])$/.exec(word)?.[1];
  return assimilated !== undefined && next.startsWith(assimilated) && word !== 'us';
}

function digit(letter: string): string | undefined {
  if (!/\p{Nd}/u.test(letter)) return undefined;
  // Decimal digits stand in runs of ten, zero first (Unicode Standard, 4.6).
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(letter.codePointAt(0)! - value - 1))) value += 1;
  return String(value);
}

/** Letter forms that decomposition does not unite. */
const forms: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e', ħ: 'h', ŧ: 't' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ێ: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ە: 'ه', ہ: 'ه', ھ: 'ه', ة: 'ه', ۆ: 'و' },
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
};
