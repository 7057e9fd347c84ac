import { site } from '../../site.ts';
import { words } from '../../words/words.ts';
import { asProse } from './escape.ts';
import type { DraftClaim, Workshop } from './draft.ts';

/** The text of an imported claim: what was said, by whom and where, and what each fact-checker found. Only what the records say. */
export function claimProse(draft: DraftClaim, { sources, sourceId }: Workshop): string {
  const { claim, rating } = words.imports;
  const cite = (key: string | undefined) => (key === undefined ? '' : `[^${sourceId(key)}]`);
  const until = draft.made.startsWith('../');
  const date = spoken(draft.made.replace('../', ''));
  const isNamed = draft.claimedBy !== claim.notNamed;
  const who = isNamed ? claim.attributed(asProse(draft.claimedBy)) : claim.noClaimant;
  const paragraphs = [
    `## ${claim.said}`,
    who + (until ? claim.noLater(date) : claim.onDay(date)),
    `> “${asProse(draft.text)}”`,
    draft.appearances.map((key) => claim.appeared(asProse(sources.publisher(key))) + cite(key)).join(' '),
    draft.places.length > 0 ? claim.places(draft.places.map((place) => `“${asProse(place)}”`).join(', ')) : '',
  ];
  if (draft.reviews.length > 0) {
    paragraphs.push(`## ${claim.found}`);
    for (const { publisher, rating: given, date: reviewed, key, title } of draft.reviews) {
      const house = publisher === undefined ? claim.someone : asProse(publisher);
      const day = reviewed && spoken(reviewed);
      const told = given === rating.none ? claim.unrated(house, day) : claim.verdict(house, asProse(given), day);
      paragraphs.push(told + cite(key) + (title ? claim.unseen(asProse(title)) : ''));
    }
    if (draft.evidence.length > 0)
      paragraphs.push(`${claim.cited}${draft.evidence.map(({ key }) => cite(key)).join('')}`);
    paragraphs.push(claim.theirs(asProse(site.name)));
  }
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

/** An EDTF day, month, year or interval of these in words. */
function spoken(edtf: string): string {
  const { dates } = words;
  const [from = '', to] = edtf.split('/');
  if (to !== undefined)
    return to === '..'
      ? dates.since(spoken(from))
      : from === '..'
        ? dates.until(spoken(to))
        : dates.range(spoken(from), spoken(to));
  const [year = '', month, day] = from
    .slice(0, 10)
    .replace(/[?~%]$/, '')
    .split('-');
  const name = month && dates.months[Number(month) - 1];
  const text = !name ? year : day ? dates.day(Number(day), name, year) : dates.month(name, year);
  return from.endsWith('~') ? dates.about(text) : /[?%]$/.test(from) ? dates.uncertain(text) : text;
}
