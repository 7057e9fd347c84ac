import type { FootnoteDefinition, Heading, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { besidePage, entryFiles } from '../../src/exports/address.ts';
import { llmsText } from '../../src/exports/markdown/llms.ts';
import { markdownOf } from '../../src/exports/markdown/page.ts';
import { portableProse } from '../../src/exports/markdown/prose.ts';
import { plain } from '../../src/exports/markdown/text.ts';
import { termOf } from '../../src/schema/vocabulary.ts';
import { ratings } from '../../src/site.ts';
import { canonicalUrl } from '../../src/views/navigation.ts';
import { awkward, fullCorpus, shippedCorpus } from './corpora.ts';

const full = fullCorpus();
const shipped = await shippedCorpus();
const parser = unified().use(remarkParse).use(remarkGfm);

/** What a Markdown reader gets from a text. */
function read(markdown: string) {
  const tree = parser.parse(markdown);
  const links: string[] = [];
  const cited = new Set<string>();
  const defined = new Set<string>();
  const headings: string[] = [];
  const html: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') links.push((node as Link).url);
    if (node.type === 'footnoteReference') cited.add(node.identifier);
    if (node.type === 'footnoteDefinition') defined.add((node as FootnoteDefinition).identifier);
    if (node.type === 'heading') headings.push(`${'#'.repeat((node as Heading).depth)} ${toString(node)}`);
    if (node.type === 'html') html.push(node.value);
  });
  return { links, cited, defined, headings, html, text: toString(tree) };
}

describe.each([
  ['shipped', shipped],
  ['full', full],
] as const)('the Markdown of the %s dataset', (_, corpus) => {
  const pages = [...corpus.graph.entries.values()].map((entry) => ({ entry, read: read(markdownOf(corpus, entry)) }));

  it('has one heading of the first level on each page, no HTML, and only full addresses', () => {
    for (const { read: page } of pages) {
      expect(page.headings.filter((heading) => heading.startsWith('# '))).toHaveLength(1);
      expect(page.html).toEqual([]);
      for (const link of page.links) expect(URL.canParse(link)).toBe(true);
    }
  });

  it('links within the site only to pages that are there', () => {
    const known = new Set([
      canonicalUrl(''),
      ...entryFiles(corpus.graph).map(({ path }) => canonicalUrl(path === 'index' ? '' : `${path}/`)),
    ]);
    for (const { read: page } of pages)
      for (const link of page.links.filter((one) => one.startsWith(canonicalUrl(''))))
        expect(known.has(link.replace(/#.*$/, ''))).toBe(true);
  });

  it('defines every source it cites', () => {
    for (const { read: page } of pages) for (const id of page.cited) expect(page.defined).toContain(id);
  });

  it('says the verdict and every piece of evidence of each claim', () => {
    for (const { entry, read: page } of pages) {
      if (entry.folder !== 'claims') continue;
      const { verdict, evidence, unknowns } = corpus.graph.get('claims', entry.id).data;
      if (verdict)
        expect(page.text).toContain(
          `${termOf(ratings, verdict.rating).label}. ${verdict.finding.replace(/\s*\n\s*/g, ' ')}`,
        );
      else expect(page.text).toContain('still being checked');
      for (const says of [...evidence.map((one) => one.says), ...unknowns]) expect(page.text).toContain(says);
    }
  });
});

describe('the Markdown of a page', () => {
  it('shows plain text as it is, whatever is in it', () => {
    const tree = parser.parse(plain(awkward));
    expect(toString(tree)).toBe(awkward.replaceAll('&amp;', '&'));
    expect(toString(parser.parse(plain('a*b* _c_ snake_case [x](y) `z` ~~s~~')))).toBe(
      'a*b* _c_ snake_case [x](y) `z` ~~s~~',
    );
  });

  it('turns components into what they stand for', () => {
    const text = portableProse(full.body(full.graph.get('claims', 'count')), 'claims');
    expect(text).toContain('> **Mind**');
    expect(text).toContain('> A *note*.');
    expect(text).toContain('**More**\n\nHidden.');
    expect(text).toContain('متن in line.');
    expect(text).toContain(`](${canonicalUrl('events/strike/')}#x)`);
    expect(text).toContain(`](${canonicalUrl('images/map.png')})`);
    expect(text).toContain('](https://example.org/)');
    expect(text).toContain('[^statement]');
    expect(text).not.toContain('[^statement]:');
  });

  it('reads the same whether or not a text needs the parser', () => {
    for (const entry of shipped.graph.entries.values()) {
      if (!entry.prose) continue;
      const body = shipped.body(entry);
      // A piece of code at the end makes the parser necessary.
      const [quick, slow] = [body, `${body}\n\n\`code\``].map((text) => read(portableProse(text, entry.folder)));
      expect({ ...slow, text: slow!.text.replace(/code$/, '') }).toEqual(quick);
    }
  });

  it('gives a text that is too large for the parser as it is', () => {
    const text = 'x'.repeat(70_000);
    expect(portableProse(text, 'claims')).toBe(text);
  });

  it('has corrections, figures and relations with their doubts', () => {
    const strike = read(markdownOf(full, full.graph.get('events', 'strike'))).text;
    expect(strike).toContain('Killed: at least 3, people. Police, 7 February 2024. Early. Replaced: By a later count.');
    expect(strike).toContain('Injured: 1–2.5, people.');
    expect(strike).toContain('2 March 2024: The number was 2, now 3. A later count.');
    const group = read(markdownOf(full, full.graph.get('actors', 'group'))).text;
    expect(group).toContain('Member of: Actor leader (2014 – 2015). Once. Disputed: The leader denies it.');
  });
});

describe('llms.txt', () => {
  it('leads to the Markdown of every page, with one sentence on each', () => {
    const { links, headings } = read(llmsText(full.graph));
    expect(headings[0]).toBe('# Claimbook');
    for (const folder of ['claims', 'events', 'actors', 'pages'] as const)
      for (const { id } of full.graph.all(folder)) expect(links).toContain(canonicalUrl(besidePage(folder, id, 'md')));
  });
});
