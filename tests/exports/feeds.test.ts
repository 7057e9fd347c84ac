import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { changesAbout, changesOf, lastChange, lastChangeOfAll } from '../../src/exports/changes.ts';
import { atomOf } from '../../src/exports/feeds/atom.ts';
import { allFeeds, entryFeed, feedLength, siteFeed } from '../../src/exports/feeds/feed.ts';
import { jsonFeedOf } from '../../src/exports/feeds/json-feed.ts';
import { canonicalUrl } from '../../src/views/navigation.ts';
import { claim, graphOf } from '../factories.ts';
import { awkward, fullCorpus, shippedCorpus } from './corpora.ts';

const { graph } = fullCorpus();
const shipped = (await shippedCorpus()).graph;

/** JSON Feed 1.1, written from the standard. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    description: { type: 'string' },
    language: { type: 'string' },
    authors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
        additionalProperties: false,
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: {
          id: { type: 'string' },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          content_text: { type: 'string' },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  link: { '@_href': string };
  summary: { '#text': string };
}

function parseAtom(xml: string): {
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  entry: AtomEntry[];
} {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry', parseTagValue: false });
  const { feed } = parser.parse(xml) as { feed: ReturnType<typeof parseAtom> };
  return { ...feed, entry: feed.entry ?? [] };
}

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validJsonFeed = ajv.compile(jsonFeedSchema);

describe('the changes of a dataset', () => {
  it('are verdicts, corrections and claims being checked, newest first', () => {
    expect(changesOf(graph).map(({ date, kind, key }) => `${date} ${kind} ${key}`)).toEqual([
      '2024-03-05 corrected events/strike',
      '2024-03-02 corrected claims/count',
      '2024-03-02 corrected events/strike',
      '2024-02-21 checked claims/unsure',
      '2024-02-20 checked claims/count',
      '2024-02 open claims/open',
    ]);
  });

  it('of an event or actor are its own and those of the claims that name it', () => {
    expect(changesAbout(graph, 'events/strike').map(({ key }) => key)).toEqual([
      'events/strike',
      'claims/count',
      'events/strike',
      'claims/count',
    ]);
    expect(changesAbout(graph, 'actors/umbrella')).toEqual([]);
  });

  it('put the later of two corrections of one day first', () => {
    const correction = (what: string) => ({ date: '2024-03-02', what, why: 'Because.' });
    const twice = graphOf(claim('a', { corrections: [correction('First.'), correction('Second.')] }));
    expect(
      changesOf(twice).map((change) => (change.kind === 'corrected' ? change.correction.what : change.kind)),
    ).toEqual(['Second.', 'First.', 'open']);
  });

  it('date each page by the last of them, and pages of which nothing is dated not at all', () => {
    expect(lastChange(graph, 'claims/count')).toBe('2024-03-02');
    expect(lastChange(graph, 'actors/leader')).toBe('2024-03-02');
    expect(lastChange(graph, 'sources/paper')).toBe('2024-03-02');
    expect(lastChange(graph, 'claims/open')).toBeUndefined();
    expect(lastChange(graph, 'events/earlier')).toBeUndefined();
    expect(lastChange(graph, 'pages/home')).toBeUndefined();
    expect(lastChangeOfAll(graph)).toBe('2024-03-05');
  });
});

describe.each([
  ['shipped', shipped],
  ['full', graph],
] as const)('the feeds of the %s dataset', (_, all) => {
  it('are valid JSON Feeds and well-formed Atom that say the same', () => {
    for (const { make } of allFeeds(all)) {
      const feed = make();
      const json = JSON.parse(jsonFeedOf(feed)) as {
        items: { id: string; url: string; title: string; content_text: string; date_modified: string }[];
      };
      validJsonFeed(json);
      expect(validJsonFeed.errors).toBeNull();
      const atom = parseAtom(atomOf(feed));
      expect(new Set(atom.entry.map(({ id }) => id)).size).toBe(atom.entry.length);
      expect(atom.author.name).not.toBe('');
      expect(
        atom.entry.map(({ id, title, updated, link, summary }) => [
          id,
          title.trim(),
          updated,
          link['@_href'],
          summary['#text'],
        ]),
      ).toEqual(
        json.items.map((item) => [item.id, item.title.trim(), item.date_modified, item.url, item.content_text.trim()]),
      );
    }
  });

  it('are there for the site, every event and every actor', () => {
    expect([...allFeeds(all)].map(({ path }) => path)).toEqual([
      '',
      ...all.all('events').map(({ id }) => `events/${id}/`),
      ...all.all('actors').map(({ id }) => `actors/${id}/`),
    ]);
  });

  it('name every claim in the feed of the site', () => {
    const ids = new Set(siteFeed(all).items.map(({ id }) => id));
    for (const { id } of all.all('claims')) expect(ids.has(canonicalUrl(`claims/${id}/`))).toBe(true);
  });
});

describe('a feed', () => {
  it('says the rating in the title, and what was corrected and why', () => {
    const [correction, , , checked] = entryFeed(graph, 'events', 'strike').items;
    expect(correction).toMatchObject({
      id: canonicalUrl('events/strike/#correction-2'),
      title: 'Corrected: Strike; in the city, at night',
      summary: 'The number was 2, now 3. A later count.',
    });
    expect(checked).toMatchObject({
      id: canonicalUrl('claims/count/'),
      title: 'Mostly supported: Three died',
      updated: '2024-02-20T00:00:00Z',
      topics: ['casualties', 'numbers'],
    });
  });

  it('gives a claim whose day is not known the first it can be', () => {
    expect(siteFeed(graph).items.at(-1)).toMatchObject({
      title: 'Being checked: Claim open',
      updated: '2024-02-01T00:00:00Z',
    });
  });

  it('ends where it would grow too long', () => {
    const many = graphOf(...Array.from({ length: feedLength + 5 }, (_, index) => claim(`c${index}`)));
    expect(siteFeed(many).items).toHaveLength(feedLength);
  });

  it('is sound when there is nothing in it', () => {
    const feed = siteFeed(graphOf());
    expect(parseAtom(atomOf(feed))).toMatchObject({ updated: '1970-01-01T00:00:00Z', entry: [] });
    validJsonFeed(JSON.parse(jsonFeedOf(feed)));
    expect(validJsonFeed.errors).toBeNull();
  });

  it('keeps characters that XML takes for its own, and drops those it has no form for', () => {
    const feed = siteFeed(graphOf(claim('a', { title: 'x', summary: awkward })));
    const item = { ...feed.items[0]!, title: 'bad \u0000\u000b\ufffe end' };
    const [entry] = parseAtom(atomOf({ ...feed, items: [item] })).entry;
    expect(entry!.title).toBe('bad  end');
    expect(entry!.summary['#text']).toBe(awkward.trim());
  });
});
