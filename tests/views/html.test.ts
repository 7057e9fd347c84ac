import { describe, expect, it } from 'vitest';
import { dateHtml, escapeHtml, linkHtml, ratingHtml, textHtml } from '../../src/views/html.ts';

describe('HTML of a text', () => {
  it('is its letters and never markup', () => {
    expect(textHtml(`<b onclick="x('y')">&amp;</b>`)).toBe(
      '&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;amp;&lt;/b&gt;',
    );
    expect(textHtml('')).toBe('');
  });

  it('marks foreign stretches, or all of it in a language given', () => {
    expect(textHtml('The name <الساعدي> stands')).toBe(
      'The name &lt;<bdi lang="ar" dir="rtl">الساعدي</bdi>&gt; stands',
    );
    expect(textHtml('Он & она', 'ru')).toBe('<bdi lang="ru" dir="ltr">Он &amp; она</bdi>');
  });
});

it('of an attribute stays within its quotes', () => {
  expect(escapeHtml(`"'`)).toBe('&quot;&#39;');
});

it('of a date has a form for machines where there is one', () => {
  expect(dateHtml({ text: '7 February 2024', datetime: '2024-02-07' })).toBe(
    '<time datetime="2024-02-07">7 February 2024</time>',
  );
  expect(dateHtml({ text: 'about <2024>' })).toBe('<span>about &lt;2024&gt;</span>');
});

it('of a rating says in words what its mark shows', () => {
  expect(ratingHtml('refuted')).toMatch(/^<svg [^>]*aria-hidden="true">.*<\/svg>Refuted$/);
});

it('of a link carries the rating of a claim only where it is asked for', () => {
  const link = {
    key: 'claims/x',
    collection: 'claims',
    id: 'x',
    label: '<x>',
    href: '/claims/x/',
    rating: 'supported',
  } as const;
  expect(linkHtml(link)).toBe('<a href="/claims/x/">&lt;x&gt;</a>');
  expect(linkHtml(link, true)).toMatch(
    /^<a href="\/claims\/x\/">&lt;x&gt;<\/a> <span class="rating [^>]+>.*Supported<\/span>$/,
  );
});
