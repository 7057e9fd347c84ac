import { describe, expect, it } from 'vitest';
import { compare, isSound, type Changes } from '../../src/changes/changes.ts';
import { formatChangesMarkdown, formatChangesText } from '../../src/changes/format.ts';
import { datasetOf, readStory, templatePlaces } from '../../src/cli/guide/story.ts';

const story = await readStory();
const sound = await datasetOf(story);
const claim = templatePlaces['claim.mdx']!;
const event = templatePlaces['event.mdx']!;
const actor = templatePlaces['actor.mdx']!;

type Edit = [path: string, from: string | RegExp, to: string];

/** What changes in the story when each edit is made; an edit with no text takes the file away. */
async function changesOf(...edits: (Edit | [path: string] | [path: string, text: string])[]): Promise<Changes> {
  const files = new Map(story);
  for (const [path, from, to] of edits) {
    if (from === undefined) files.delete(path);
    else if (to === undefined) files.set(path, String(from));
    else {
      const text = files.get(path)!.replace(from, to);
      expect(text, `${path} is edited`).not.toBe(files.get(path));
      files.set(path, text);
    }
  }
  return compare(sound, await datasetOf(files));
}

const codes = ({ problems }: Changes): string[] => problems.map((problem) => problem.code);
const correction = '    why: The notice of the authority gives the hour.\n';
const another = `${correction}  - date: 2023-07-01\n    what: The rating was another.\n    why: A new source.\n`;
const source = (id: string, more = ''): [string, string] => [
  `sources/${id}.yaml`,
  `title: ${id}\npublisher: Paper ${id}\nurl: https://example.org/${id}\nkind: newspaper\nlanguage: en\n${more}`,
];
const evidence = (id: string): Edit => [
  claim,
  'evidence:\n',
  `evidence:\n  - source: ${id}\n    stance: supports\n    says: It says so.\n`,
];

describe('comparing two states', () => {
  it('finds nothing between equal states', async () => {
    const changes = await changesOf();
    expect(isSound(changes)).toBe(true);
    expect(formatChangesText(changes)).toBe('No entry changed.');
  });

  it('tells what is added and removed', async () => {
    const changes = await changesOf(['claims/bridge-will-close-again.mdx'], source('late-paper'));
    expect(changes.added.map((entry) => entry.key)).toEqual(['sources/late-paper']);
    expect(changes.removed.map((entry) => entry.key)).toEqual(['claims/bridge-will-close-again']);
    expect(isSound(changes)).toBe(true);
  });

  it('tells ratings, evidence, figures, fields and words that changed, each from and to', async () => {
    const changes = await changesOf(
      [claim, correction, another],
      [claim, 'rating: mostly-supported', 'rating: conflicting'],
      [claim, '    stance: context\n    says: >-\n      A digest', '    stance: refutes\n    says: >-\n      A digest'],
      [claim, 'leaves out the lorries.', 'leaves out lorries and buses.'],
      [claim, 'title: The bridge', 'title: The old bridge'],
      [event, 'value: 2\n', 'value: 3\n'],
    );
    const [ofClaim, ofEvent] = changes.changed;
    expect(ofClaim).toMatchObject({
      rating: { from: 'mostly-supported', to: 'conflicting' },
      verdict: ['rating'],
      evidence: {
        added: [],
        removed: [],
        changed: [{ source: 'ferry-times-2023-05-05-digest', stance: { from: 'context', to: 'refutes' } }],
      },
      corrections: [{ date: '2023-07-01' }],
      fields: ['title'],
      prose: { added: 3, removed: 2 },
    });
    expect(ofEvent?.figures).toMatchObject([{ before: { value: 2 }, after: { value: 3 }, substance: true }]);
    expect(codes(changes)).toEqual(['figure-uncorrected']);
    expect(formatChangesText(changes)).toContain('Rating: `mostly-supported` → `conflicting`');
  });

  it('does not mind the order of evidence and figures', async () => {
    const text = story.get(event)!;
    const start = text.indexOf('  - measure: days');
    const middle = text.indexOf('  - measure: minutes');
    const end = text.indexOf('# Optional. Earlier events');
    const turned = text.slice(0, start) + text.slice(middle, end) + text.slice(start, middle) + text.slice(end);
    expect((await changesOf([event, turned])).changed).toEqual([]);
  });

  it('follows a renamed entry, with and without its redirect, and what changed in it', async () => {
    const redirect = story.get(claim)!.replace('former_ids:\n', 'former_ids:\n  - bridge-closed-for-two-days\n');
    const renamed = await changesOf([claim], ['claims/bridge-shut.mdx', redirect]);
    expect(renamed.renamed).toMatchObject([
      { from: { key: 'claims/bridge-closed-for-two-days' }, to: { key: 'claims/bridge-shut' }, redirect: true },
    ]);
    expect(codes(renamed)).toEqual([]);
    expect(codes(await changesOf([claim], ['claims/bridge-shut.mdx', story.get(claim)!]))).toEqual(['entry-vanished']);
    const changed = redirect.replace('rating: mostly-supported', 'rating: not-enough-evidence');
    expect(codes(await changesOf([claim], ['claims/bridge-shut.mdx', changed]))).toEqual(['verdict-uncorrected']);
  });

  it('says which new sources add an origin to the claims that use them', async () => {
    const [copy, other] = (
      await changesOf(source('copy', 'carries: Coast Press\n'), source('other'), evidence('copy'), evidence('other'))
    ).sources;
    expect(copy?.uses).toMatchObject([{ claim: 'bridge-closed-for-two-days', adds: false }]);
    expect(copy?.uses[0]?.shares).toContain('harbour-news-2023-05-04-reopening');
    expect(other?.uses).toMatchObject([{ adds: true, origin: 'Paper other', shares: [] }]);
  });

  it('notices that a changed source takes an origin from a claim that did not change', async () => {
    const before = new Map(story)
      .set(...source('second'))
      .set(claim, story.get(claim)!.replace(...edit(evidence('second'))));
    const after = new Map(before).set(...source('second', 'carries: Coast Press\n'));
    const changes = compare(await datasetOf(before), await datasetOf(after));
    const ofClaim = changes.changed.find((change) => change.entry.key === 'claims/bridge-closed-for-two-days');
    expect(ofClaim?.origins).toEqual({ from: 2, to: 1 });
  });
});

describe('corrections', () => {
  it.each<[string, string[], Edit[]]>([
    ['a rating', ['verdict-uncorrected'], [[claim, 'rating: mostly-supported', 'rating: not-enough-evidence']]],
    ['a finding', ['verdict-uncorrected'], [[claim, 'Cars were kept off', 'All were kept off']]],
    ['a figure', ['figure-uncorrected'], [[event, 'value: 2\n', 'value: 3\n']]],
    ['who gave a figure', ['figure-uncorrected'], [[event, 'attributed_to: Harbour News', 'attributed_to: The ferry']]],
    ['an edited correction', ['correction-edited'], [[claim, 'gives the hour.', 'gave the hour.']]],
    ['a removed correction', ['correction-removed'], [[claim, /corrections:\n(?: .*\n)+/, '']]],
    ['a draft', ['entry-hidden'], [[event, 'status: published', 'status: draft']]],
    ['a dropped former id', ['redirect-vanished'], [[actor, 'former_ids:\n  - harbour-bridge-trust\n', '']]],
  ])('are demanded: %s', async (_what, expected, edits) => {
    const changes = await changesOf(...edits);
    expect(codes(changes)).toEqual(expected);
    expect(isSound(changes)).toBe(false);
  });

  it('make a changed verdict and figure right', async () => {
    const changes = await changesOf(
      [claim, correction, another],
      [claim, 'rating: mostly-supported', 'rating: not-enough-evidence'],
      [
        event,
        '    why: The authority gave a range.\n',
        '    why: The authority gave a range.\n  - date: 2023-07-01\n    what: Two is three.\n    why: Counted anew.\n',
      ],
      [event, 'value: 2\n', 'value: 3\n'],
    );
    expect(codes(changes)).toEqual([]);
  });

  it('do not count when an old one was rewritten to be it', async () => {
    const changes = await changesOf(
      [claim, 'The notice of the authority gives the hour.', 'The rating was another.'],
      [claim, 'rating: mostly-supported', 'rating: not-enough-evidence'],
    );
    expect(codes(changes).sort()).toEqual(['correction-edited', 'verdict-uncorrected']);
  });

  it('are not demanded for a draft, a first verdict, another day of weighing, or an added figure', async () => {
    const figure =
      '  - measure: days\n    who: days without lorries\n    value: 3\n    attributed_to: Harbour News\n    as_of: 2023-05-05\n    sources: [harbour-news-2023-05-04-reopening]\n';
    const verdict =
      'verdict:\n  rating: not-enough-evidence\n  finding: Nobody knows.\n  confidence: low\n  confidence_reason: There is no source.\n  as_of: 2023-06-01\n';
    const changes = await changesOf(
      ['claims/bridge-will-close-again.mdx', 'made: 2023-05-06', 'made: 2023-05-07'],
      ['claims/bridge-was-safe.mdx', '---\n\nThe notice', `${verdict}---\n\nThe notice`],
      [claim, 'as_of: 2023-06-01', 'as_of: 2023-07-01'],
      [event, 'figures:\n', `figures:\n${figure}`],
    );
    expect(changes.changed).toHaveLength(4);
    expect(codes(changes)).toEqual([]);
  });
});

describe('entries that go', () => {
  it('may go when another entry takes over their address', async () => {
    const changes = await changesOf(
      ['claims/bridge-was-safe.mdx'],
      [claim, 'former_ids:\n', 'former_ids:\n  - bridge-was-safe\n'],
      [claim, 'claim: bridge-was-safe', 'claim: bridge-will-close-again'],
      [claim, 'status: published', 'status: published # merged'],
    );
    expect(changes.removed).toMatchObject([
      { key: 'claims/bridge-was-safe', redirect: 'claims/bridge-closed-for-two-days' },
    ]);
    expect(codes(changes)).toEqual([]);
  });

  it('may not leave their address to a draft or to nobody', async () => {
    expect(codes(await changesOf(['claims/bridge-was-safe.mdx']))).toEqual(['entry-vanished']);
    const draft: Edit = [
      'claims/bridge-will-close-again.mdx',
      'status: draft',
      'status: draft\nformer_ids:\n  - bridge-was-safe',
    ];
    expect(codes(await changesOf(['claims/bridge-was-safe.mdx'], draft))).toEqual(['entry-vanished']);
  });

  it('may not be sources that published entries rest on; a source under another name is found by its address', async () => {
    expect(codes(await changesOf(['sources/harbour-count-2022.yaml']))).toEqual(['source-vanished']);
    const text = story.get('sources/harbour-count-2022.yaml')!;
    const changes = await changesOf(['sources/harbour-count-2022.yaml'], ['sources/counts-2022.yaml', text]);
    expect(changes.renamed).toHaveLength(1);
    expect(codes(changes)).toEqual([]);
  });

  it('are not those whose file cannot be read, which is said instead', async () => {
    const changes = await changesOf([claim, 'title: The bridge', 'title: The: bridge']);
    expect(changes.unreadable).toEqual(['claims/bridge-closed-for-two-days']);
    expect([changes.removed, codes(changes), isSound(changes)]).toEqual([[], [], false]);
  });
});

describe('the report in Markdown', () => {
  it('keeps whatever was contributed inside code spans', async () => {
    const hostile =
      '`</code><img src=x onerror=alert(1)>` @everyone [a](javascript:alert(1)) **b** #1 https://example.com';
    const quoted = JSON.stringify(hostile);
    const changes = await changesOf(
      [claim, /title: .*/, `title: ${quoted}`],
      [claim, correction, `${correction}  - date: 2023-07-01\n    what: ${quoted}\n    why: x\n`],
      [event, 'who: days without cars', `who: ${quoted}`],
      [
        'sources/new.yaml',
        `title: ${quoted}\npublisher: ${quoted}\nurl: https://example.org/\nkind: newspaper\nlanguage: en\n`,
      ],
    );
    const outside = formatChangesMarkdown(changes).replace(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/[<>@[\]*]|https?:|javascript|#\d/);
    expect(changes.changed).toHaveLength(2);
  });
});

function edit([, from, to]: Edit): [string, string] {
  return [String(from), to];
}
