import { distance } from 'fastest-levenshtein';

/** The candidate nearest to `text`, when it is near enough to be what was meant: at most a third of the letters differ. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance && !sharesWords(wanted, candidate)) continue;
    const away = sharesWords(wanted, candidate) ? 1 : distance(wanted, candidate.toLowerCase());
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

/** Whether the same words stand in another order, as in `hezbollah-kataib`. */
function sharesWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().split('-').sort().join('-');
  return a.includes('-') && words(a) === words(b);
}
