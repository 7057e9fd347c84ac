import { distance } from 'fastest-levenshtein';
import type { Candidate } from '../candidate.ts';
import { addressKey } from '../text/addresses.ts';
import { shortHash } from '../text/ids.ts';
import { isNobody, nameKey } from '../text/names.ts';

/** Most claims of one address that a further one is compared with: beyond, the address is a list and no fact-check. */
const maxSameReview = 30;

/** Records that tell of one claim; the first is the one the others were merged into. */
export interface Group {
  members: Candidate[];
  /** Keys by which a later run knows the claim again: its text with its claimants, then its reviews. */
  keys: string[];
}

/**
 * Brings records of one claim together: the same text by the same claimants, or the same fact-check with a text that differs by little.
 * A fact-check of several claims gives as many groups; the later ones carry a note.
 */
export function groupClaims(candidates: readonly Candidate[]): Group[] {
  const groups: Group[] = [];
  const byText = new Map<string, Group>();
  const byReview = new Map<string, { group: Group; text: string }[]>();
  for (const candidate of candidates) {
    const text = foldText(candidate.text);
    const textKey = claimKey(
      candidate.text,
      candidate.people.map((person) => person.name),
    );
    const reviewKeys = candidate.reviews.flatMap(({ source }) => (source ? [`review:${addressKey(source.url)}`] : []));
    const sameReview = reviewKeys.flatMap((key) => byReview.get(key) ?? []);
    const group = byText.get(textKey) ?? sameReview.find((other) => isSimilar(text, other.text))?.group;
    if (group) group.members.push(candidate);
    else if (sameReview[0]) {
      const { place } = sameReview[0].group.members[0]!;
      candidate.notes.push({ code: 'same-review-other-claim', value: `${place.file}, ${place.record}` });
    }
    const own = group ?? { members: [candidate], keys: [] };
    if (!group) groups.push(own);
    if (!byText.has(textKey)) byText.set(textKey, own);
    for (const key of [textKey, ...reviewKeys]) if (!own.keys.includes(key)) own.keys.push(key);
    for (const key of reviewKeys) {
      const known = byReview.get(key) ?? [];
      if (known.length < maxSameReview && !known.some((one) => one.group === own && one.text === text))
        known.push({ group: own, text });
      byReview.set(key, known);
    }
  }
  for (const group of groups) group.keys.sort(textFirst);
  return groups;
}

/** The key of a claim by what is said and by whom; crowds and platforms are nobody. */
export function claimKey(text: string, claimants: readonly string[]): string {
  return `text:${shortHash(foldText(text))}${shortHash([...new Set(claimants.filter((name) => !isNobody(name)).map(nameKey))].sort().join('|'))}`;
}

function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two folded texts differ by no more than a fifth, or one holds the other. */
function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 30 && long.includes(short)) return true;
  const numbers = (text: string) => (text.match(/\p{N}+/gu) ?? []).join(' ');
  return numbers(a) === numbers(b) && distance(a.slice(0, 500), b.slice(0, 500)) <= Math.min(long.length, 500) / 5;
}

function textFirst(a: string, b: string): number {
  return Number(b.startsWith('text:')) - Number(a.startsWith('text:')) || (a < b ? -1 : 1);
}
