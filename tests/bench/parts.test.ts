import { expect, test } from 'vitest';
import { kindOf, partsOf } from '../../bench/page-parts.ts';
import { plainText } from '../../bench/peer-content.ts';
import { secondsIn } from '../../bench/peers.ts';

const files: Record<string, string> = {
  '_astro/site.css':
    '@font-face{font-family:Latin;src:url(/_astro/latin.woff2)format("woff2")}' +
    '@font-face{font-family:Arabic;src:url(/_astro/arabic.woff2)format("woff2");unicode-range:U+6??,U+750-77F}' +
    '@font-face{font-family:Stand-in;src:local(Arial)}',
  '_astro/page.js': 'import{a as b}from"./shared.js";import"./more.js";const c=()=>import("./late.js")',
  '_astro/shared.js': 'import "./page.js"',
  '_astro/more.js': '',
};
const head =
  '<link rel="canonical" href="/x/"><link rel="stylesheet" href="/_astro/site.css"><script type="module" src="/_astro/page.js"></script><script>let inline</script>';
const parts = (body: string) => partsOf(`${head}<p>${body}</p>`, (path) => files[path]!);

test('a page fetches its styles, its scripts with what they import at once, and the fonts of its letters', () => {
  expect(parts('Plain')).toEqual({
    styles: ['_astro/site.css'],
    scripts: ['_astro/page.js', '_astro/shared.js', '_astro/more.js'],
    fonts: ['_astro/latin.woff2'],
  });
  expect(parts('كتائب').fonts).toEqual(['_astro/latin.woff2', '_astro/arabic.woff2']);
});

test('pages are of one kind by their address', () => {
  expect(
    ['index.html', '404.html', 'claims/index.html', 'claims/a/index.html', 'a/b/c/index.html'].map(kindOf),
  ).toEqual(['/', '/404/', '/claims/', '/claims/…/', '/a/…/…/']);
});

test('other generators get links that lead to pages, and each citation once as a footnote', () => {
  const text = 'See [it](../claims/a-1.mdx) and [that](../actors/b.mdx#role).[^s-1] Again.[^s-1]';
  expect(plainText(text, new Map([['s-1', 'A source']]))).toBe(
    'See [it](/claims/a-1/) and [that](/actors/b/#role).[^s-1] Again.[^s-1]\n\n[^s-1]: [A source](/sources/s-1/)',
  );
});

test('a duration is read in either unit', () => {
  expect(secondsIn('search index in 433ms.', /index in ([\d.]+)(ms|s)/)).toBe(0.433);
  expect(secondsIn('search index in 33.52s.', /index in ([\d.]+)(ms|s)/)).toBe(33.52);
});
