import type { actorKinds } from '../../schema/actor.ts';

export type ActorKind = (typeof actorKinds)[number]['id'];

/** Letters that have no decomposition but are written without their mark in plain text. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};

const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame president senator sen representative rep congressman congresswoman governor gov ' +
    'minister mayor chancellor secretary ambassador judge justice general gen colonel col captain capt lieutenant lt sergeant sgt ' +
    'former ex vice prime deputy acting pm m mme mlle señor señora sr sra herr frau hon rev الدكتور الدكتورة الرئيس د'
  )
    .split(' ')
    .map((title) => title.normalize('NFKD').replace(/\p{M}/gu, '')),
);

/** Words that tell that a claimant is no one in particular: an entry of its own would say nothing. */
const nobody =
  /\b(?:unknown|anonymous|unattributed|n\/?a|none|null|undefined|various|several|multiple|many|numerous|viral|posts?|tweets?|social[ -]?media|facebook|twitter|instagram|tiktok|whatsapp|telegram|youtube|internet|online|users?|netizens?|bloggers?|chain (?:e-?mail|message)|websites?|web ?pages?|images?|videos?|photos?|memes?|rumou?rs?|people|others|sources|publicaciones|usuarios|redes sociales|internautes|réseaux sociaux|nutzer)\b|مواقع التواصل|وسائل التواصل|صفحات|حسابات|مستخدم|ناشطون|منشور|فيسبوك|تويتر|إنترنت|متداول|مجهول|सोशल मीडिया|यूज़र|यूजर|वायरल|соцсет|пользовател/iu;

const bodies =
  /\b(?:ministry|department|government|administration|party|group|army|forces?|police|university|institute|foundation|committee|council|commission|agency|association|organi[sz]ation|union|company|corporation|inc|ltd|llc|news|media|network|channel|times|post|herald|magazine|radio|tv|television|bank|court|parliament|senate|congress|campaign|coalition|alliance|center|centre|society|church|embassy|board|bureau|office|team|club|pac|partido|ministerio|ministère|gouvernement|partei|regierung)\b|وزارة|حكومة|حزب|قناة|وكالة|هيئة|جيش|مجلس|جامعة|صحيفة|موقع|منظمة/iu;

/** What two spellings of one name have in common: no case, diacritics, punctuation or titles. Empty when no letters are left. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640'’‘ʼʿʾ`´]/gu, '')
    .replace(/[ßæœøłđðþıħŋىیکٱ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  let words = plain;
  while (words.length > 2 && titles.has(words[0]!)) words = words.slice(1);
  return initialsJoined(words).join(' ');
}

/** Whether a claimant is a crowd, a platform or nobody, and gets no entry. */
export function isNobody(name: string): boolean {
  return nobody.test(name) || nameKey(name) === '' || name.length > 120 || /https?:|www\./i.test(name);
}

/** What sort of actor a name most likely means when the input does not say. */
export function kindOf(name: string): ActorKind {
  return bodies.test(name) ? 'organisation' : 'person';
}

/** `j k rowling` and `jk rowling` are one spelling. */
function initialsJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = false;
  for (const word of words) {
    const single = word.length === 1 && /\p{L}/u.test(word);
    if (single && initials) joined[joined.length - 1] += word;
    else joined.push(word);
    initials = single;
  }
  return joined;
}
