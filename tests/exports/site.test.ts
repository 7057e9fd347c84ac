import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { alternatesOf, siteAlternates } from '../../src/exports/alternates.ts';
import { embedPages } from '../../src/exports/site/embed-page.ts';
import { embedView, oEmbed } from '../../src/exports/site/embed.ts';
import { movedEntries } from '../../src/exports/site/moved.ts';
import { robotsText } from '../../src/exports/site/robots.ts';
import { sitemaps } from '../../src/exports/site/sitemap.ts';
import { collections } from '../../src/schema/id.ts';
import { canonicalUrl } from '../../src/views/navigation.ts';
import { words } from '../../src/words/words.ts';
import { claim, graphOf } from '../factories.ts';
import { fullCorpus } from './corpora.ts';

const { graph } = fullCorpus();
const parser = new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name), parseTagValue: false });
interface Parsed {
  urlset: { url: { loc: string; lastmod?: string }[] };
  sitemapindex: { sitemap: { loc: string }[] };
}
const parse = (xml: string | undefined): Parsed => parser.parse(xml ?? '') as Parsed;

describe('the sitemap', () => {
  it('lists every entry once with the day of its last change', () => {
    const { url } = parse(sitemaps(graph).get('sitemap.xml')).urlset;
    const days = new Map(url.map(({ loc, lastmod }) => [loc, lastmod]));
    expect(days.size).toBe(url.length);
    for (const collection of collections)
      for (const { id } of graph.all(collection)) expect(days.has(canonicalUrl(`${collection}/${id}/`))).toBe(true);
    expect(days.get(canonicalUrl('claims/count/'))).toBe('2024-03-02');
    expect(days.get(canonicalUrl('events/earlier/'))).toBeUndefined();
  });

  it('lists the pages that are no entries, but not the search', () => {
    const addresses = parse(sitemaps(graph).get('sitemap.xml')).urlset.url.map(({ loc }) => loc);
    for (const path of ['', 'claims/', 'timeline/', 'about/', 'data/', 'topics/casualties/'])
      expect(addresses).toContain(canonicalUrl(path));
    expect(addresses).not.toContain(canonicalUrl('search/'));
  });

  it('is split with an index when it would be too long', () => {
    const whole = parse(sitemaps(graph).get('sitemap.xml')).urlset.url;
    const files = sitemaps(graph, 10);
    const parts = parse(files.get('sitemap.xml')).sitemapindex.sitemap.map(({ loc }) => loc);
    expect(parts).toEqual([...files.keys()].slice(1).map(canonicalUrl));
    const split = [...files].slice(1).map(([, xml]) => parse(xml).urlset.url);
    expect(split.every((part) => part.length <= 10)).toBe(true);
    expect(split.flat()).toEqual(whole);
  });
});

describe('robots.txt', () => {
  it('lets everyone in and names the sitemap', () => {
    expect(robotsText()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${canonicalUrl('sitemap.xml')}\n`);
  });
});

describe('an embedded verdict', () => {
  it('shows the claim with its rating, or that it is being checked', () => {
    expect(embedView(graph, 'count')).toMatchObject({
      page: canonicalUrl('claims/count/'),
      verdict: { rating: 'mostly-supported', finding: 'Two counts agree.' },
    });
    expect(embedView(graph, 'open')).not.toHaveProperty('verdict');
  });

  it('is offered by oEmbed in a frame that runs no scripts', () => {
    const answer = oEmbed(graph, 'count');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: expect.any(Number) as number,
      height: expect.any(Number) as number,
    });
    expect(answer['html']).toMatch(/^<iframe src="https:\/\/claimbook\.example\/embed\/count\/" [^<>]*><\/iframe>$/);
    expect(answer['html']).not.toContain('allow-scripts');
  });
});

describe('the page of an embedded verdict', () => {
  const pageOf = (id: string): string => {
    const [page] = [...embedPages(graph, ['/a.css'])].filter(({ path }) => path === `embed/${id}/index.html`);
    return String(page!.body());
  };

  it('says what the view shows, in the colours of the site', () => {
    const page = pageOf('count');
    for (const text of [
      '<bdi lang="ar" dir="rtl">المشتل</bdi>',
      'Two counts agree.',
      'data-rating="mostly-supported"',
      'href="/a.css"',
      'noindex',
    ])
      expect(page).toContain(text);
    expect(pageOf('open')).toContain(words.exports.embed.open);
  });

  it('marks foreign letters, and lets no text become HTML', () => {
    const entry = claim('x', { title: '<b>"x"</b>', claim: 'He said <i>no</i>: لا' });
    const [page] = embedPages(graphOf(entry), []);
    expect(page!.body()).toContain('<title>Verdict: &lt;b&gt;&quot;x&quot;&lt;/b&gt;</title>');
    expect(page!.body()).toContain('He said &lt;i&gt;no&lt;/i&gt;: <bdi lang="ar" dir="rtl">لا</bdi>');
  });
});

describe('former ids', () => {
  it('lead to the entry of today', () => {
    expect(movedEntries(graph)).toEqual([
      { collection: 'claims', former: 'old-count', href: '/claims/count/' },
      { collection: 'events', former: 'old-strike', href: '/events/strike/' },
    ]);
  });
});

describe('other forms of a page', () => {
  it('are its record and Markdown, and what its collection has besides', () => {
    const types = (alternates: { type: string }[]): string[] => alternates.map(({ type }) => type);
    const both = ['application/json', 'text/markdown'];
    const feeds = ['application/atom+xml', 'application/feed+json'];
    expect(types(alternatesOf('claims', 'count'))).toEqual([...both, 'application/json+oembed']);
    expect(types(alternatesOf('events', 'strike'))).toEqual([...both, ...feeds, 'text/calendar']);
    expect(types(alternatesOf('actors', 'group'))).toEqual([...both, ...feeds]);
    expect(types(alternatesOf('sources', 'paper'))).toEqual(both);
    expect(types(siteAlternates())).toEqual([...feeds, 'text/calendar']);
    expect(alternatesOf('pages', 'home')[0]!.href).toBe('/index.json');
  });
});
