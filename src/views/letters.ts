import { words } from '../words/words.ts';

/** A letter under which names are listed. */
export interface Letter {
  /** Part of an anchor: `a`, `number`, `u0627`. */
  id: string;
  label: string;
  lang?: string;
  dir?: 'rtl';
  /** Digits first, then Latin letters, then other scripts. */
  rank: number;
}

/** Articles that are not counted in the order of names. */
const articles = /^(?:al-|el-|the |a |an |ال(?=\p{Script=Arabic}{2}))/iu;

/** A name as it is sorted: without article, quotation marks and marks on letters, Arabic letter forms made one. */
export function sortKey(name: string): string {
  return name
    .replace(/^[\p{P}\p{S}\s]+/u, '')
    .replace(articles, '')
    .replace(/^[\p{P}\p{S}\s]+/u, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[آأإٱ]/gu, 'ا')
    .toLowerCase();
}

/** The letter a name is listed under. */
export function letterOf(name: string): Letter {
  const first = [...sortKey(name)][0] ?? '';
  if (/\p{Script=Latin}/u.test(first)) return { id: first, label: first.toUpperCase(), rank: 1 };
  if (/\p{Script=Han}/u.test(first)) return { id: 'han', label: '漢', rank: 4 };
  if (/\p{Script=Arabic}/u.test(first)) return { id: codeOf(first), label: first, lang: 'ar', dir: 'rtl', rank: 3 };
  if (/\p{L}/u.test(first)) return { id: codeOf(first), label: first.toUpperCase(), rank: 2 };
  return { id: 'number', label: words.overview.names.numbers, rank: 0 };
}

function codeOf(letter: string): string {
  return `u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}
