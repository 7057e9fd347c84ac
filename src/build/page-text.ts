/** Sections that list other entries or sources, or say how to cite the page. */
const sections = ['sources', 'backlinks', 'rated-claims', 'related', 'shared-origin', 'cite-page'];

/** Classes of parts of entries that are no running text: they would show in excerpts and find what the text does not say. */
const classes = [...sections, 'locator', 'cited-claim', 'facts', 'origins', 'column-count', 'cite', 'anchor'];

/** The same parts as they are written, and menus: most of a page. None lies in its like. */
const left = new RegExp(
  [
    `<section class="(?:${sections.join('|')})"[^]*?</section>`,
    '<nav[^]*?</nav>',
    '<figure class="locator"[^]*?</figure>',
    '<h3 class="cited-claim"[^]*?</h3>',
    '<dl class="facts[^]*?</dl>',
    '<details class="origins"[^]*?</details>',
    '<sup class="cite"[^]*?</sup>',
    '<a [^>]*class="anchor"[^]*?</a>',
    '<p class="[^">]*column-count"[^]*?</p>',
  ].join('|'),
  'g',
);

const inline = 'a|abbr|b|bdi|code|em|i|q|small|span|strong|time';

/** A piece of a line right behind another, which only the stylesheet sets apart. */
const abutting = new RegExp(`(</(?:${inline})>)(?=<(?:${inline})[ >])`, 'g');

/** A tag, its name and its attributes. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>/g;

/** The class of such a part among the attributes of an element, in whatever way it is written. */
const leftOut = new RegExp(` class="(?:[^"]* )?(?:${classes.join('|')})[ "]`);

/** What Pagefind is given instead of an element: it ends sentences with some blocks only, and for the rest runs on. */
const instead: ReadonlyMap<string, string> = new Map([
  ...inline.split('|').flatMap((name) => (name === 'span' ? [] : [[name, ''] as const])),
  ...[
    'aside',
    'blockquote',
    'caption',
    'dd',
    'details',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'footer',
    'header',
    'summary',
  ].map((name) => [name, 'div'] as const),
  ...['p', 'div', 'section', 'ul', 'ol', 'li', 'td', 'span', ...[1, 2, 3, 4, 5, 6].map((level) => `h${level}`)].map(
    (name) => [name, name] as const,
  ),
  ['th', 'td'],
]);

/**
 * What is indexed of the HTML of a built page: its article without what is no running text, as Pagefind reads it best.
 * Words that only the stylesheet sets apart have a space between them, blocks of any kind end a sentence, and a term
 * stands before its description with a colon. Without the markup that says nothing to the index, it is made a fifth faster.
 * Anchors say nothing to it either: a result links to words of a page. Everything looked for is ASCII, so the text may also
 * be given as the bytes of its UTF-8, each as a character.
 */
export function pageText(html: string): string {
  const root = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  const article = withoutPictures(
    html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')).replace(left, ''),
  )
    .replace(/<\/dt>[ \n]*<dd[^>]*>/g, ': ')
    .replace(abutting, '$1 ');
  return `${root}<body>${withoutMarkup(article)}</article></body></html>`;
}

/** The same HTML without markup that says nothing to the index, and without parts to leave out that are still there. */
function withoutMarkup(article: string): string {
  let isLeft = false;
  const text = article.replace(tag, (whole, slash: string, name: string, attributes: string) => {
    isLeft ||= leftOut.test(attributes);
    const other = instead.get(name);
    if (other === undefined || attributes.includes(' data-pagefind-')) return whole;
    return other === '' ? '' : `<${slash}${other}>`;
  });
  return isLeft ? withoutMarkup(withoutLeftOut(article)) : text;
}

/** Names of elements that have no end. */
const isVoid = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** HTML without the first element that is to be left out and all that is in it. It may lie in its like. */
function withoutLeftOut(html: string): string {
  let start: number | undefined;
  let like = '';
  let depth = 0;
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(tag)) {
    if (start === undefined) {
      if (!leftOut.test(attributes)) continue;
      start = index;
      like = name;
    }
    if (name === like) depth += slash === '/' ? -1 : 1;
    if (depth === 0 || isVoid.test(like)) return html.slice(0, start) + html.slice(index + whole.length);
  }
  return html.slice(0, start);
}

/** The same HTML without pictures, of which Pagefind reads nothing. A picture can lie in another. */
function withoutPictures(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: written, index } of html.matchAll(/<svg(?=[ >])|<\/svg>/g)) {
    const isStart = written === '<svg';
    if (isStart && depth === 0) parts.push(html.slice(from, index));
    depth += isStart ? 1 : -1;
    from = index + written.length;
  }
  return parts.join('') + html.slice(from);
}
