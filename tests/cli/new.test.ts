import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetOf, readStory } from '../../src/cli/guide/story.ts';
import { completed, fieldsOf } from '../../src/cli/new/data.ts';
import { draftText } from '../../src/cli/new/draft.ts';
import { idFault, suggestId, takenIds } from '../../src/cli/new/ids.ts';
import { matches, optionsOf } from '../../src/cli/new/pick.ts';
import type { Answers, Kind } from '../../src/cli/new/questions.ts';
import { similarEntries } from '../../src/cli/new/similar.ts';
import { errorsOf } from '../../src/cli/new/verify.ts';
import { fixText } from '../../src/cli/fix/fix.ts';
import { folderOf, runCommand } from './command.ts';

const story = await readStory();
const dataset = await datasetOf(story);
const { graph } = dataset;
const claims = takenIds('claims', dataset);

const examples: [Kind, Answers][] = [
  [
    'claim',
    {
      title: 'Ferries ran all night: "every hour"',
      'about-event': ['harbour-bridge-closure-2023-05-02'],
      source: ['harbour-count-2022'],
      topic: ['transport'],
    },
  ],
  [
    'claim',
    {
      title: 'Nobody was told',
      date: '2023-05-03',
      claimant: ['hauliers-union'],
      'about-actor': ['city-council'],
      by: 'The union',
      text: 'Nobody was told.\nNobody.',
    },
  ],
  [
    'actor',
    {
      title: 'Ferry Company',
      type: 'organisation',
      alias: ['Old: Ferries', '#1 Ferries'],
      source: ['harbour-count-2022'],
    },
  ],
  ['event', { title: '2023', type: 'talks', date: '2023-05-06' }],
  [
    'source',
    { title: '- Tolls & fares', publisher: 'Harbour News', url: 'https://news.example.org/tolls', type: 'newspaper' },
  ],
];

describe('a new entry', () => {
  it.each(examples)('is a draft of a %s without errors, its fields explained and in order', (kind, given) => {
    const answers = completed(kind, given, graph);
    const collection = `${kind}s` as 'claims';
    const text = draftText(kind, fieldsOf(kind, answers));
    expect(errorsOf(collection, suggestId(kind, answers, takenIds(collection, dataset)), text, dataset)).toEqual([]);
    expect(text.match(/^# Optional\./gm)?.length).toBeGreaterThan(3);
    expect(fixText(collection, text)).toBe(text);
  });

  it('takes the day of a claim from the event it is about', () => {
    expect(completed('claim', examples[0]![1], graph)['date']).toBe('2023-05-02');
  });
});

describe('the id of a new entry', () => {
  it('is made from its name, and its date and publisher where ids of its kind hold them', () => {
    expect(suggestId('claim', { title: 'Élan’s bridge, again' }, claims)).toBe('elans-bridge-again');
    expect(suggestId('event', { title: 'Talks', date: '2023-05-06T10:00+01:00' }, claims)).toBe('talks-2023-05-06');
    expect(
      suggestId('source', { title: 'Tolls and fares of the old harbour', publisher: 'Harbour News' }, claims),
    ).toBe('harbour-news-undated-tolls-and-fares-of-the');
    expect(suggestId('claim', { title: 'كتائب' }, claims)).toBe('claim');
  });

  it('gets a number when it is taken, also by a former id', () => {
    expect(suggestId('claim', { title: 'Bridge was safe' }, claims)).toBe('bridge-was-safe-2');
    expect(suggestId('claim', { title: 'Bridge closure lasted two days' }, claims)).toBe(
      'bridge-closure-lasted-two-days-2',
    );
    expect(idFault('bridge-was-safe', claims)).toBe('The id `bridge-was-safe` is taken.');
    expect(idFault('bridge-closure-lasted-two-days', claims)).toMatch(/was one of `bridge-closed-for-two-days`/);
    expect(idFault('Bridge Safe', claims)).toMatch(/e\.g\. `bridge-safe`/);
    expect(idFault('bridge-safe', claims)).toBeUndefined();
  });
});

describe('similar entries', () => {
  it.each<[Kind, Answers, string[]]>([
    ['claim', { title: 'Harbour bridge closed two days' }, ['bridge-closed-for-two-days']],
    ['claim', { title: 'The mayor resigned over ferry fares' }, []],
    ['actor', { title: 'Harbor Bridge Autority' }, ['harbour-bridge-authority']],
    ['actor', { title: 'Someone', alias: ['HBA'] }, ['harbour-bridge-authority']],
    ['actor', { title: 'Harbour Police' }, []],
    ['event', { title: 'Closure of the Harbor Bridge' }, ['harbour-bridge-closure-2023-05-02']],
    ['source', { title: 'X', url: 'http://www.counts.example.org/2022/?utm=1' }, ['harbour-count-2022']],
  ])('are found for a %s %o', (kind, answers, expected) => {
    expect(similarEntries(kind, answers, graph).map(({ id }) => id)).toEqual(expected);
  });
});

describe('choosing an entry', () => {
  const authority = graph.get('actors', 'harbour-bridge-authority');

  it('finds it by the beginnings of words of any of its names', () => {
    for (const typed of ['auth', 'HAR bri', 'hba', 'autorite pont', ''])
      expect(matches(typed, authority), typed).toBe(true);
    for (const typed of ['council', 'harbour council', 'uthority'])
      expect(matches(typed, authority), typed).toBe(false);
  });

  it('shows names in order, with the id', () => {
    expect(optionsOf(graph.all('actors')).map(({ label }) => label)).toEqual([
      'City Council',
      'Harbour Bridge Authority',
      'Hauliers’ Union',
    ]);
  });
});

describe('new, without a terminal', () => {
  const added = ['--kind', 'claim', '--title', 'Ferries ran all night', '--date', '2023-05-03'];

  it('writes a file that passes check', async () => {
    const folder = await folderOf(story);
    const { code, out } = await runCommand('new', [
      ...added,
      '--about-event',
      'harbour-bridge-closure-2023-05-02',
      '--source',
      'harbour-count-2022',
      '--source',
      'harbour-almanac-2022',
      '--yes',
      '--content',
      folder,
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/claims\/ferries-ran-all-night\.mdx is written, as a draft/);
    expect(await readFile(join(folder, 'claims/ferries-ran-all-night.mdx'), 'utf8')).toContain(
      '  - source: harbour-almanac-2022\n',
    );
    const { code: after, out: report } = await runCommand('check', ['--content', folder]);
    expect([after, report]).toEqual([0, `${story.size + 1} files checked: no problems.\n`]);
  });

  it.each<[string, string[], number, RegExp]>([
    ['a kind', ['--title', 'X'], 2, /^Say with --kind what to add/],
    ['what is needed', ['--kind', 'source', '--title', 'X'], 2, /^Still needed:\n {2}--publisher {2}Who/],
    [
      'known ids',
      [...added, '--about-event', 'harbour-bridge-closing-2023-05-02'],
      2,
      /Did you mean `harbour-bridge-closure-2023-05-02`/,
    ],
    [
      'a known type',
      ['--kind', 'actor', '--title', 'X', '--type', 'club'],
      2,
      /^`club` is not a value of --type\. Allowed: person,/,
    ],
    [
      'a free id',
      [...added, '--id', 'bridge-was-safe'],
      1,
      /^The id `bridge-was-safe` is taken\. `ferries-ran-all-night` is free\.\n$/,
    ],
    ['sound values', [...added.slice(0, -1), '5 May 2023'], 1, /^Nothing was written[^]*Did you mean `2023-05-05`/],
    [
      'a yes beside similar entries',
      ['--kind', 'claim', '--title', 'Harbour bridge closed two days', '--date', '2023'],
      1,
      /bridge-closed-for-two-days: The bridge[^]*--yes/,
    ],
  ])('demands %s, in plain words, and writes nothing', async (_what, args, expected, words) => {
    const folder = await folderOf(story);
    const { code, err } = await runCommand('new', [...args, '--content', folder]);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/ {4}at /);
    expect(code).toBe(expected);
    expect(await readdir(folder, { recursive: true })).toHaveLength(story.size + 4);
  });
});
