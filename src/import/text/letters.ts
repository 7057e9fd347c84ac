import { mixedWords } from '../../reader/text.ts';

/** Letters that look alike, one pair after the other: Cyrillic or Greek, then Latin. */
const pairs = 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXҮYαaοoνvρpΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXμµ';
const toLatin = new Map<string, string>();
const fromLatin = new Map<string, string>();
const letters = [...pairs];
for (let at = 0; at < letters.length; at += 2) {
  toLatin.set(letters[at]!, letters[at + 1]!);
  if (/\p{Script=Cyrillic}/u.test(letters[at]!) && !fromLatin.has(letters[at + 1]!))
    fromLatin.set(letters[at + 1]!, letters[at]!);
}

/**
 * Words that mix Latin letters with Cyrillic or Greek ones in one alphabet: look-alikes are replaced where the whole word can be,
 * and where it cannot, as in `SMSки`, a hyphen is set between the alphabets.
 */
export function unmixed(text: string): string {
  const found = mixedWords(text);
  if (found.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { offset, word } of found) {
    out += text.slice(from, offset) + inOneAlphabet(word);
    from = offset + word.length;
  }
  return out + text.slice(from);
}

function inOneAlphabet(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const table = latin * 2 >= word.length ? toLatin : fromLatin;
  const replaced = [...word].map((letter) => table.get(letter) ?? letter).join('');
  if (mixedWords(replaced).length === 0) return replaced;
  return word.replace(
    /(?<=\p{Script=Latin}\p{M}*)(?=[\p{Script=Cyrillic}\p{Script=Greek}])|(?<=[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*)(?=\p{Script=Latin})/gu,
    '-',
  );
}
