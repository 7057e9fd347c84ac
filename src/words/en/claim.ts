/** Words of the claim page. */
export const claim = {
  kind: 'Claim',
  saidBy: 'Claimed by',
  made: 'First made',
  appeared: 'Appeared in',
  appearedCount: (count: number) => (count === 1 ? 'one source' : `${count} sources`),
  about: 'About',
  topics: 'Topics',
  verdict: 'What we found',
  unchecked: 'This claim is still being checked. There is no rating yet.',
  confidence: 'Confidence',
  confidenceLevel: (level: string) => `${level.toLowerCase()}.`,
  asOf: 'Evidence weighed up to',
  exception: 'Why the rating stands on fewer origins than it needs:',
  ratingMeaning: 'What the ratings mean',
  onThisPage: 'On this page',
  evidence: 'The evidence',
  inWords: 'The check in words',
  evidenceNone: {
    supports: 'No source seen here backs the claim.',
    refutes: 'No source seen here contradicts the claim.',
    context: 'No further context.',
  },
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  origins: (count: number) => (count === 1 ? '1 independent origin' : `${count} independent origins`),
  noOrigins: 'no independent origin',
  parties: (parties: number, all: number) =>
    parties === 0
      ? ''
      : parties === all
        ? all === 1
          ? ', a party'
          : ', all of them parties'
        : parties === 1
          ? ', one of them a party'
          : `, ${parties} of them parties`,
  originsIntro:
    'Sources that repeat one report, or pass on what one party said, are one origin however many they are. A party is whoever made the claim or took part in what it is about.',
  origin: 'Origin',
  originWhy: 'Why it is one',
  originSources: 'Sources and what they say',
  because: {
    'same-copy': (name: string, count: number) => (count === 1 ? `carries ${name} copy` : `all carry ${name} copy`),
    'same-publisher': (_name: string, _count: number) => 'same publisher',
    'same-party': (name: string, count: number) =>
      count === 1 ? `passes on the word of ${name}` : `all pass on the word of ${name}`,
    derived: (_name: string, _count: number) => 'same publisher, or one derives from the other',
    single: (_name: string, _count: number) => 'stands alone',
    unseen: (_name: string, _count: number) => 'copy of an original that was not seen: not counted',
  },
  party: 'party',
  notCounted: 'not counted',
  relays: 'passes on the word of',
  accounts: 'Competing accounts',
  unknowns: 'What we do not know',
  appearances: 'Where it appeared',
  reviews: 'What other fact-checkers found',
  reviewRating: 'their rating:',
  related: 'Related claims',
  cite: 'Cite this page',
  citeHint: 'Select a text once to mark all of it, then copy.',
};
