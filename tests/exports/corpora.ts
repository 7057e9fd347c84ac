import { resolve } from 'node:path';
import { corpusOf, type Corpus } from '../../src/exports/corpus.ts';
import { bytesOf, type DataFile } from '../../src/exports/files/data-file.ts';
import { readDataset } from '../../src/graph/dataset.ts';
import { actor, claim, event, graphOf, page, source } from '../factories.ts';

/** The shipped dataset, as the site exports it. */
export async function shippedCorpus(): Promise<Corpus> {
  const { content } = await readDataset(resolve('content'));
  return corpusOf(content);
}

/** The text of a file of the dataset. */
export function textOf({ body }: Pick<DataFile, 'body'>): string {
  return Buffer.concat(bytesOf(body)).toString();
}

/** Text that breaks careless writers of CSV, XML, HTML and calendars. */
export const awkward = 'He said “no”, "never"; a,b\\c <b>&amp; </script> \u2028 المشتل 🚁 =1+1';

/** A small dataset in which every field and every list of the schemas is used. */
export function fullCorpus(): Corpus {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const correction = { date: '2024-03-02', what: 'The number was 2, now 3.', why: 'A later count.' };
  const graph = graphOf(
    source('paper', {
      title: awkward,
      published: '2024-02-08',
      archived: [
        { url: 'https://archive.example.org/paper', captured: '2024-02-09' },
        { url: 'https://archive.example.org/2' },
      ],
      note: 'Read with care.',
    }),
    source('copy', { derived_from: ['paper'], carries: 'AP', title: undefined, label: 'A copy' }),
    source('statement', { speaks_for: 'group', kind: 'official-statement', published: '2024-02-07T23:00+03:00' }),
    actor('group', {
      name: 'The Group',
      kind: 'armed-group',
      active: '2013/..',
      active_note: 'Some say 2012.',
      same_as: ['https://group.example.org/'],
      aliases: [
        { name: 'المجموعة', language: 'ar', note: 'In Arabic letters.' },
        { name: 'Gruop', weak: true },
      ],
      relations: [
        { type: 'part-of', actor: 'umbrella', sources: ['paper'], from: '2014' },
        {
          type: 'member-of',
          actor: 'leader',
          sources: ['copy', 'paper'],
          from: '2014',
          to: '2015',
          disputed: 'The leader denies it.',
          note: 'Once.',
        },
      ],
      designations: [
        {
          by: 'umbrella',
          as: 'Terrorist Organization',
          date: '2009-07-02',
          sources: ['paper'],
          note: 'Signed earlier.',
        },
      ],
      sources: ['statement'],
    }),
    actor('umbrella', { kind: 'coalition' }),
    actor('leader', { kind: 'person', active: '1970-02-03/2024-02-07' }),
    event('strike', {
      name: 'Strike; in the city, at night',
      start: '2024-02-07T21:30+03:00',
      place: { name: 'Mashtal, Baghdad', country: 'IQ', lat: 33.3, lon: 44.5, precision: 'district' },
      aliases: [{ name: 'المشتل', language: 'ar' }],
      time_note: awkward,
      participants: [
        { actor: 'leader', role: 'killed', sources: ['paper', 'copy'], note: 'Named later.' },
        { actor: 'group', role: 'lost-members', sources: ['statement'] },
      ],
      figures: [
        {
          measure: 'killed',
          who: 'people',
          value: 3,
          qualifier: 'at-least',
          attributed_to: 'Police',
          actor: 'group',
          as_of: '2024-02-07',
          sources: ['paper'],
          note: 'Early.',
          superseded: 'By a later count.',
        },
        {
          measure: 'injured',
          who: 'people',
          min: 1,
          max: 2.5,
          attributed_to: 'Police',
          as_of: '2024-02',
          sources: ['copy'],
        },
      ],
      responds_to: ['earlier'],
      part_of: 'campaign',
      sources: ['statement'],
      corrections: [correction, { ...correction, date: '2024-03-05' }],
      former_ids: ['old-strike'],
    }),
    event('earlier', {
      start: '2024-01~',
      end: '2024-02-03',
      place: { name: 'Somewhere', country: 'JO', precision: 'country' },
    }),
    event('campaign', { start: '2023-10-17/..' }),
    claim(
      'count',
      {
        title: 'Three died',
        claim: awkward,
        claimants: ['group', 'leader'],
        made: '2024-02-07?',
        appearances: [{ source: 'paper', date: '2024-02-06', quote: 'three were killed' }, { source: 'copy' }],
        about: { actors: ['leader'], events: ['strike'] },
        verdict: {
          rating: 'mostly-supported',
          finding: 'Two counts agree.',
          confidence: 'medium',
          confidence_reason: 'One count is missing.',
          as_of: '2024-02-20',
          exception: 'It stands.',
        },
        evidence: [
          { source: 'paper', stance: 'supports', says: 'Three dead.', quote: 'three dead', locator: 'p. 3' },
          { source: 'copy', stance: 'refutes', says: 'Two dead.', relays: 'group' },
        ],
        accounts: [{ held_by: 'Police', actors: ['group'], says: 'Three.', sources: ['paper', 'copy'] }],
        unknowns: ['Their names.'],
        reviews: [{ publisher: 'Checkers', source: 'paper', rating: 'Half true', date: '2024-02-10' }],
        related: [{ claim: 'open', as: 'contradicts' }],
        topics: ['casualties', 'numbers'],
        corrections: [correction],
        former_ids: ['old-count'],
      },
      {
        links: [
          { to: 'events/strike', at },
          { to: 'events/strike', fragment: 'x', at },
          { to: 'pages/about', at },
        ],
        citations: [{ id: 'statement', count: 2, at }],
      },
    ),
    claim('open', { made: '2024-02', claimed_by: 'A spokesman' }),
    claim('unsure', {
      verdict: {
        rating: 'not-enough-evidence',
        finding: 'Nothing was seen.',
        confidence: 'low',
        confidence_reason: 'No source.',
        as_of: '2024-02-21',
      },
    }),
    page('home'),
    page('about'),
  );
  const texts: Record<string, string> = {
    count:
      'See [the strike](../events/strike.mdx#x) and [about](../pages/about.mdx).[^statement]\n\n<Note title="Mind">\n\nA *note*.\n\n</Note>\n\n<Fold summary="More">\n\nHidden.\n\n</Fold>\n\n<Lang tag="fa">متن</Lang> in line. ![Map](/images/map.png) and [out](https://example.org/).',
  };
  return { graph, body: (entry) => texts[entry.id] ?? `Text of ${entry.id}.` };
}
