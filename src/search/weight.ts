import { soundOf } from './sound.ts';

/**
 * How much a word of a name or query says, from 0 to 1: function words nothing or little, titles and
 * the parts many names share (abu, hajj, general) a little, every other word all.
 */
export function weightOf(word: string): number {
  if (functionWords.has(word)) return 0;
  return titles.has(word) || nameParts.has(soundOf(word)) ? 0.25 : 1;
}

/** Whether half the region bears this name, so that it alone points to nobody. */
export function isCommonName(word: string): boolean {
  return commonNames.has(soundOf(word));
}

const functionWords = new Set(
  (
    'a an and any are as at be been by can could did do does for from had has have he her his how if in into is it ' +
    'its many may more much of on or over she so than that the their them then there they this to was we were what when where ' +
    'which who whom whose why will with would about after before between during since until fi min wa من في على عن الى و'
  ).split(' '),
);

const titles = new Set(
  (
    'mr mrs ms dr sir general gen colonel col major maj captain lieutenant lt sergeant brigadier admiral commander leader ' +
    'chief president minister secretary spokesman spokesperson sheikh رئيس قائد الشيخ شيخ السيد سيد الحاج حاج'
  ).split(' '),
);

const nameParts = new Set(['abu', 'abo', 'abi', 'ابو', 'ابي', 'ibn', 'bin', 'haj', 'haji', 'ابن', 'بن'].map(soundOf));

const commonNames = new Set(
  (
    'mohammed ahmad mahmoud ali hassan hussein abbas jafar mahdi abdullah abdul ibrahim ismail yusuf omar ' +
    'khalid hamid karim said salim saleh nasser jamal qasim mustafa hadi rahman john james paul david'
  )
    .split(' ')
    .map(soundOf),
);
