/**
 * How a word sounds once the choices of transliteration are taken out of it: a string over few
 * classes, written as capitals. Letters one standard or newspaper uses where another uses a second
 * one fall into one class (compared: BGN/PCGN 1956, ALA-LC 1997, UNGEGN 2017, DIN 31635, and the
 * French and Persian habits): o u w, e i y, q k g gh c, h kh, z dh, s th, sh ch. Doubled letters
 * count once, a final h is dropped. Arabic, Hebrew and Cyrillic letters fall into the same classes,
 * so that one name meets itself across scripts; ayn has none.
 */
export function soundOf(word: string): string {
  let classes = '';
  for (let at = 0; at < word.length;) {
    const rule = rules.find(([letters]) => word.startsWith(letters, at));
    const letter = word[at]!;
    classes += rule ? rule[1] : (letterClass[letter] ?? letter);
    at += rule ? rule[0].length : 1;
  }
  return classes.replace(/(.)\1+/gu, '$1').replace(/(?<=.)H$/, '');
}

/** The consonants of a sound. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[AIU]/g, '');
}

/** Whether a word is in a script that leaves short vowels out. */
export function isUnvocalised(word: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);
}

/** Letters that are read together. Of two that begin alike the longer stands first. */
const rules: readonly (readonly [string, string])[] = [
  ...pairs('tch X, sch X, sh X, ch X, kh H, gh K, dh Z, th S, ph F, dj J, zh J, ck K, qu KU, x KS'),
  ...pairs('ce SI, ci SI, cy SI, 3 A, 7 H'),
];

const letterClass: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('a A, e I, i I, y I, o U, u U, w U, v V, b B, c K, d D, f F, g K, h H, j J, k K, l L, m M'),
  ...pairs('n N, p P, q K, r R, s S, t T, z Z'),
  ...pairs('ا A, ب B, ت T, ث S, ج J, ح H, خ H, د D, ذ Z, ر R, ز Z, س S, ش X, ص S, ض D, ط T, ظ Z, غ K'),
  ...pairs('ف F, ق K, ك K, ل L, م M, ن N, ه H, و U, ي I, پ P, چ X, ژ J, گ K, ڤ V'),
  ['ع', ''],
  ...pairs('א A, ב B, ג K, ד D, ה H, ו U, ז Z, ח H, ט T, י I, כ K, ל L, מ M, נ N, ס S, פ P, צ S, ק K, ר R, ש X, ת T'),
  ['ע', ''],
  ...pairs('а A, б B, в V, г K, ґ K, д D, е I, є I, ж J, з Z, и I, і I, к K, л L, м M, н N, о U, п P, р R, с S'),
  ...pairs('т T, у U, ф F, х H, ц TS, ч X, ш X, щ X, ы I, э I, ю IU, я IA'),
  ['ъ', ''],
  ['ь', ''],
]);

function pairs(list: string): (readonly [string, string])[] {
  return list.split(', ').map((pair) => pair.split(' ') as [string, string]);
}
