import { stringify } from 'yaml';
import { nameKey } from '../text/names.ts';
import type { MappedField } from './mapping.ts';

/** Names that columns of fact-check tables commonly have, by the field they most likely mean. */
const usual: Readonly<Record<string, MappedField>> = {
  claim: 'claim',
  'claim text': 'claim',
  statement: 'claim',
  claimreviewed: 'claim',
  'claim reviewed': 'claim',
  text: 'claim',
  claimtext: 'claim',
  claimant: 'claimant',
  speaker: 'claimant',
  author: 'claimant',
  'claim author': 'claimant',
  person: 'claimant',
  'claimed by': 'claimant',
  'claim speaker': 'claimant',
  'claim date': 'made',
  claimdate: 'made',
  'date claimed': 'made',
  made: 'made',
  'statement date': 'made',
  rating: 'rating',
  verdict: 'rating',
  label: 'rating',
  truth: 'rating',
  'textual rating': 'rating',
  'rating name': 'rating',
  veracity: 'rating',
  ruling: 'rating',
  result: 'rating',
  publisher: 'publisher',
  'fact checker': 'publisher',
  factchecker: 'publisher',
  organization: 'publisher',
  organisation: 'publisher',
  site: 'publisher',
  'review publisher': 'publisher',
  source: 'publisher',
  url: 'review_url',
  link: 'review_url',
  'review url': 'review_url',
  'fact check url': 'review_url',
  'article url': 'review_url',
  'factcheck url': 'review_url',
  title: 'review_title',
  headline: 'review_title',
  'review title': 'review_title',
  date: 'reviewed',
  'review date': 'reviewed',
  published: 'reviewed',
  'date published': 'reviewed',
  'check date': 'reviewed',
  'publish date': 'reviewed',
  appearance: 'appearance',
  'claim url': 'appearance',
  'claim source': 'appearance',
  'appeared at': 'appearance',
  evidence: 'evidence',
  citations: 'evidence',
  references: 'evidence',
  sources: 'evidence',
  'evidence urls': 'evidence',
  topics: 'topics',
  topic: 'topics',
  tags: 'topics',
  subject: 'topics',
  subjects: 'topics',
  keywords: 'topics',
  categories: 'topics',
  category: 'topics',
  language: 'language',
  lang: 'language',
  'language code': 'language',
};

/** A mapping file to start from for a table with these columns, as YAML. Guesses only by name; a person must look at it. */
export function suggestMapping(columns: readonly string[]): string {
  const taken = new Map<MappedField, string>();
  for (const name of columns) {
    const field = usual[nameKey(name.replaceAll('_', ' '))];
    if (field && !taken.has(field)) taken.set(field, name);
  }
  const rest = columns.filter((name) => ![...taken.values()].includes(name));
  const lines = [
    '# Look at each line: these are guesses from the names of the columns.',
    stringify({ columns: Object.fromEntries([['claim', taken.get('claim') ?? ''], ...taken]), ignore: rest }).trimEnd(),
  ];
  return `${lines.join('\n')}\n`;
}
