import { describe, expect, it } from 'vitest';
import type { ListedSource } from '../../src/views/source-list.ts';
import { refsHtml, sourceItemHtml, witnessHtml } from '../../src/views/source-html.ts';

const source: ListedSource = {
  id: 'wire',
  href: '/sources/wire/',
  url: 'https://wire.example/?a=1&b="2"',
  title: 'Strike <in> Baghdad',
  described: false,
  publisher: 'The Wire & Sons',
  published: { text: '7 February 2024', datetime: '2024-02-07' },
  kind: 'Wire service',
  language: 'en',
  archived: [],
};

it('numbers are links to the list, one after another', () => {
  const refs = refsHtml([
    { number: 1, id: 'wire' },
    { number: 2, id: 'post' },
  ]);
  expect(refs).toBe(
    '<sup class="cite">[<a href="#source-wire" aria-label="Source 1">1</a>]</sup>' +
      '<sup class="cite">[<a href="#source-post" aria-label="Source 2">2</a>]</sup>',
  );
});

describe('an item of the list', () => {
  const item = (own: Partial<ListedSource>, citedAt: string[] = []) =>
    sourceItemHtml({ number: 3, source: { ...source, ...own }, citedAt });

  it('never takes what was contributed for markup', () => {
    expect(item({})).toContain(
      '<a class="source-title" href="https://wire.example/?a=1&amp;b=&quot;2&quot;" rel="external noreferrer">Strike &lt;in&gt; Baghdad</a>',
    );
    expect(item({})).toContain(
      'The Wire &amp; Sons, <time datetime="2024-02-07">7 February 2024</time>, wire service. ',
    );
  });

  it('has its title in brackets if it is our description, else in its language', () => {
    expect(item({ described: true, language: 'ar' })).toContain('>[Strike &lt;in&gt; Baghdad]</a>');
    expect(item({ language: 'fr' })).toContain('><bdi lang="fr" dir="ltr">Strike &lt;in&gt; Baghdad</bdi></a>');
  });

  it('says whose copy it carries, that it has no date, and where copies are kept', () => {
    const { published: _, ...undated } = source;
    const archived = [{ url: 'https://a.example/1', captured: '2024-02-09' }, { url: 'https://a.example/2' }];
    const html = sourceItemHtml({ number: 3, source: { ...undated, carries: 'AFP', archived }, citedAt: [] });
    expect(html).toContain('The Wire &amp; Sons, no date, wire service, carries AFP copy. ');
    expect(html).toContain('<a href="https://a.example/1" rel="external noreferrer">archived 9 February 2024</a>. ');
    expect(html).toContain('<a href="https://a.example/2" rel="external noreferrer">archived copy</a>. ');
  });

  it('leads back to each place that cites it', () => {
    expect(item({}, ['cite-wire-1'])).toContain(
      '<a class="back" href="#cite-wire-1" aria-label="Back to where source 3 is used"></a>',
    );
    expect(item({}, ['evidence-2', 'cite-wire-1'])).toContain(
      '<a class="back" href="#evidence-2" aria-label="Back to use 1 of source 3">1</a>' +
        '<a class="back" href="#cite-wire-1" aria-label="Back to use 2 of source 3">2</a>',
    );
  });
});

it('a witness has its number and date, and says whose words it passes on', () => {
  const relays = { key: 'actors/b', collection: 'actors', id: 'b', href: '/actors/b/', label: 'B <c>' } as const;
  expect(witnessHtml({ href: '/sources/wire/', publisher: 'A & B', refs: [{ number: 1, id: 'wire' }], relays })).toBe(
    '<a href="/sources/wire/">A &amp; B</a><sup class="cite">[<a href="#source-wire" aria-label="Source 1">1</a>]</sup> ' +
      '<span class="soft">no date, passes on the word of <a href="/actors/b/">B &lt;c&gt;</a></span>',
  );
});
