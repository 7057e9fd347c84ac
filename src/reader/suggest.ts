import { distance } from 'fastest-levenshtein';

/** Longer texts are no misspelled names. */
const maxLength = 120;

/** The candidate nearest to `text`, when it is near enough to be what was meant: at most a third of the letters differ. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > maxLength) return undefined;
  const wanted = text.toLowerCase();
  const words = sortedWords(wanted);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const away =
      words && candidate.length === wanted.length && sortedWords(candidate.toLowerCase()) === words
        ? 1
        : distance(wanted, candidate.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** A legal id made from any text: letters without their marks, words joined by hyphens; empty when nothing is left. */
export function idFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** The words of an id in one order, so that `hezbollah-kataib` is found; nothing for a single word. */
function sortedWords(id: string): string | undefined {
  return id.includes('-') ? id.split('-').sort().join('-') : undefined;
}
