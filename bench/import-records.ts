const subjects = [
  'The harbour bridge',
  'Vaccination',
  'The city council',
  'صورة متداولة',
  'Городской бюджет',
  'A leaked letter',
  'स्कूल',
  'L’hôpital',
  'The &quot;new&quot; law',
];
const verbs = ['was closed for', 'costs', 'killed', 'تظهر', 'скрыл', 'reached', 'में', 'a reçu', 'will end after'];
const names = [
  'Jane Doe',
  'Dr. Jane Döe',
  'JANE DOE',
  'Doe, Jane',
  'Bob Builder',
  'Facebook posts',
  '',
  'محمد علي',
  'مُحمد علي',
  'Ministry of Health',
  'Иван Петров',
  'Viral video',
];
const dates = [
  '2020-10-07',
  '2020-10-07T00:00:00Z',
  '2020-10-07 20:05',
  '7 October 2018',
  '10/07/2020',
  '25/12/2019',
  '',
  'yesterday',
  '0000-00-00',
  '٧ أكتوبر ٢٠٢٠',
];
const ratings = [
  'False',
  'Mostly false',
  'زائف',
  '2',
  '',
  '-1',
  'Pants on Fire!',
  'Неправда',
  'Missing context &amp; misleading',
];
const dirt = [
  '',
  '',
  '',
  '\u200f',
  '\ufeff',
  ' <b>now</b>',
  '&amp;amp; more',
  '  ',
  '\u202ehidden\u202c',
  ' (see www.example.org)',
  ' {x} [^y] *z*',
];

/** A claim as the Fact Check Tools API gives it, about one in three of them dirty in some way, one in twenty a repeat of an earlier one. */
export function awkwardClaim(index: number, random: () => number): Record<string, unknown> {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const number = random() < 0.05 ? Math.floor(random() * (index + 1)) : index;
  const reviews = Array.from({ length: random() < 0.2 ? 2 : 1 }, (_, review) => ({
    publisher: pick([{ name: 'Coast Checks', site: 'checks.example' }, { site: 'facts.example.org' }, {}]),
    url:
      random() < 0.03
        ? pick(['', 'n/a', 'not an address'])
        : `https://facts${review}.example.org/${number}/${'long-slug-'.repeat(random() < 0.02 ? 50 : 2)}?utm_source=x`,
    title: `Fact check ${number}: ${pick(subjects)}`,
    reviewDate: pick(dates),
    textualRating: pick(ratings),
    languageCode: pick(['en', 'ar', 'en_US', '', 'hi']),
  }));
  return {
    text:
      random() < 0.01
        ? ''
        : `${pick(subjects)} ${pick(verbs)} ${number} ${pick(subjects)}${pick(dirt)}`.repeat(random() < 0.02 ? 20 : 1),
    claimant: pick(names),
    claimDate: pick(dates),
    claimReview: reviews,
  };
}
