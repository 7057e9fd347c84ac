import { number } from './number.ts';

/** Words of the source pages. */
export const source = {
  unknownLanguage: 'Language not known',
  kind: 'Source',
  title: 'Sources',
  summary: (count: number) =>
    `All ${number(count)} published sources this dataset rests on, by kind, with what each is used for.`,
  description: (publisher: string, date: string, uses: string) =>
    `A source published by ${publisher} (${date}). ${uses}`,
  publisher: 'Publisher',
  published: 'Published',
  undated: 'not known',
  type: 'Kind',
  language: 'Language',
  address: 'Address',
  archived: 'Archived copies',
  archivedOn: (date: string) => `copy of ${date}`,
  archivedCopy: 'archived copy',
  carries: 'Carries copy of',
  derivedFrom: 'Derived from',
  derivedBy: 'Basis of',
  speaksFor: 'Speaks for',
  note: 'Note',
  untitled: 'No published title is known. The heading is our description.',
  openOriginal: 'Read at the publisher',
  citedFor: 'What it is cited for',
  notCitedFor: 'No claim uses this source as evidence.',
  uses: (claims: number) =>
    claims === 0
      ? 'Evidence on no claim.'
      : claims === 1
        ? 'Evidence on one claim.'
        : `Evidence on ${number(claims)} claims.`,
  origin: 'Origin',
  alone: 'It shares its origin with no other source of this dataset.',
  shared: {
    'same-copy': (name: string) => `One origin with these, which carry ${name} copy or derive from it:`,
    'same-publisher': (name: string) => `One origin with these, which ${name} published too:`,
    'same-party': (name: string) => `One origin with these, which give the word of ${name}:`,
    derived: (_name: string) => 'One origin with these, which share the publisher or derive from one another:',
    single: (_name: string) => '',
    unseen: (_name: string) => 'One origin with these:',
  },
  originList: {
    crumb: 'Origin',
    title: (name: string) => `One origin: ${name}`,
    description: (count: number) => `${number(count)} sources that are not independent of one another.`,
  },
  unseen: 'It copies or rewords an original that was not seen, so it does not count as an origin of its own.',
  used: (count: number) => (count === 1 ? 'used on 1 page' : `used on ${number(count)} pages`),
};
