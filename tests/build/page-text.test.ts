import { expect, test } from 'vitest';
import { pageText } from '../../src/build/page-text.ts';

const page = (article: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><nav>menu</nav><article data-pagefind-body="true">${article}</article><footer>foot</footer></body></html>`;
const bodyOf = (article: string) => /<article[^>]*>([^]*)<\/article>/.exec(pageText(page(article)))![1];

test('keeps the language of the page and the article alone', () => {
  expect(pageText(page('<p>Text</p>'))).toBe(
    '<html lang="en"><body><article data-pagefind-body="true"><p>Text</p></article></body></html>',
  );
});

test('leaves out lists of other entries, citations, facts, menus and marks', () => {
  const left = [
    '<section class="sources" aria-labelledby="s"><h2>Sources</h2><ol><li>One</li></ol></section>',
    '<section class="shared-origin" aria-labelledby="o"><h2>Origin</h2><ul><li>Another source</li></ul></section>',
    '<sup class="cite"><a href="#source-a">1</a></sup>',
    '<dl class="facts run-in"><div><dt>Made</dt><dd>today</dd></div></dl>',
    '<nav class="sections"><a href="#a">A</a></nav>',
    '<details class="origins"><summary>2 origins</summary><ul><li>x</li></ul></details>',
    '<h3 class="cited-claim"><a href="/claims/a/">Another claim</a> <span class="rating">Refuted</span></h3>',
    '<svg class="rating-mark" viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
    '<svg><text>Name</text><svg class="tip" x="1"><path d="M0 0"></path></svg><text>Name</text></svg>',
    '<figure class="locator"><svg><text>Iraq</text></svg><figcaption class="soft">Outlines</figcaption></figure>',
    '<a href="#a" class="anchor" aria-label="Link to “a > b”">#</a>',
    '<p class="soft column-count">2 sources</p>',
  ];
  expect(bodyOf(`<p>before</p>${left.join('')}<p>after</p>`)).toBe('<p>before</p><p>after</p>');
});

test('leaves the same out where it is written in another way, with all that lies in it, and nothing beside it', () => {
  const nested = '<div id="s" class="wide sources"><div><p>One</p></div><div>Two</div></div>';
  const list = '<section aria-label="a > b" class="related"><section><p>One</p></section></section>';
  const rule = '<hr class="related">';
  expect(
    bodyOf(`<div><p>before</p>${nested}<p>between</p></div>${list}${rule}<div class="claim-facts">after</div>`),
  ).toBe('<div><p>before</p><p>between</p></div><div>after</div>');
});

test('sets apart what only the stylesheet sets apart', () => {
  expect(bodyOf('<p><a href="/a">Pat Ryder</a><a href="/b">US Army</a><time datetime="2024">2024</time></p>')).toBe(
    '<p>Pat Ryder US Army 2024</p>',
  );
  expect(bodyOf('<p>the <strong>mili</strong>tia, <em>twice</em>.</p>')).toBe('<p>the militia, twice.</p>');
});

test('puts a colon between a term and its description, and ends a sentence after any block', () => {
  expect(bodyOf('<dl><div><dt>Part of</dt> <dd class="x">Forces</dd><dd>Army</dd></div></dl>')).toBe(
    '<div><div><div>Part of: Forces</div><div>Army</div></div></div>',
  );
  expect(bodyOf('<blockquote>One</blockquote><table><tr><th>Number</th><td>3</td></tr></table>')).toBe(
    '<div>One</div><table><tr><td>Number</td><td>3</td></tr></table>',
  );
});

test('keeps what the index is told, and of other attributes none', () => {
  expect(bodyOf('<h2 id="why" class="x" data-rating="true">Why</h2>')).toBe('<h2>Why</h2>');
  const told = '<span hidden data-value="a > b" data-pagefind-filter="entry[data-value]"></span>';
  expect(bodyOf(told)).toBe(told);
});

test('cuts the bytes of a text as it cuts the text', () => {
  const html = page('<dl><dt>الاسم</dt>\n<dd>à – “b”</dd></dl><p><b>é</b><i>ن</i></p>');
  const bytes = Buffer.from(html).toString('latin1');
  expect(Buffer.from(pageText(bytes), 'latin1').toString()).toBe(pageText(html));
  expect(pageText(html)).toContain('<div>الاسم: à – “b”</div></div><p>é ن</p>');
});
