import type { Dice } from '../random.ts';

/** So many made-up words, such as a language written by ear would have. */
export function madeUpWords(dice: Dice, count: number): string[] {
  const word = () =>
    Array.from({ length: 2 + dice.below(3) }, () => dice.pick(consonants) + dice.pick(vowels)).join('');
  return Array.from({ length: count }, () => word() + (dice.below(2) ? dice.pick(consonants) : ''));
}

export function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

const consonants = 'b d f g h j k kh l m n q r s sh t w y z'.split(' ');
const vowels = 'a i u aa ee ou'.split(' ');

/** What running text is mostly made of, most frequent first. */
export const commonWords =
  'the of to and in a was that on for it with as by said from at were an which this had after been not they their or one two its has more when reported people official statement morning bridge council river city road first second group source account number count day night strike report agency paper spokesman army ministry northern eastern harbour market school convoy drone rocket wounded killed damage building car witness hospital figure later earlier denied confirmed published wrote printed added noted described named unknown several former local regional joint special operation command centre border desert valley village crossing office deputy commander member leader talks session vote committee'.split(
    ' ',
  );

/** Names in Arabic script, which are combined. */
export const arabicGiven = 'أحمد محمد علي حسن حسين يوسف مصطفى كريم ليلى فاطمة زينب سعيد عمر خالد إبراهيم'.split(' ');
export const arabicFamily =
  'الساعدي الموسوي الحسيني البصري البغدادي الكعبي العامري الخزعلي المهندس الجبوري الزيدي'.split(' ');
export const arabicBodies = [
  'كتائب الشمال',
  'حركة النور',
  'مجلس المدينة',
  'وزارة الأشغال',
  'لواء النهر',
  'هيئة الموانئ',
];

export const topics = 'casualties identity numbers place motive warning damage money law history'.split(' ');
export const agencies = ['AP', 'AFP', 'Reuters', 'Xinhua'] as const;
export const countries = ['IQ', 'SY', 'JO', 'LB', 'KW'] as const;
