import type { Element, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { parseJson } from './json-text.ts';

/** What a page says of itself, for reviews that leave it out. */
export interface PageContext {
  url?: string;
  language?: string;
  title?: string;
}

/** A script block of a page: its value, or that it could not be read. */
export interface PageBlock {
  line: number;
  value?: unknown;
  repaired?: boolean;
}

/** The JSON-LD blocks of a saved page, in order, and what the page says of itself. `microdata` when it marks a ClaimReview up in attributes. */
export function readPage(html: string): { blocks: PageBlock[]; page: PageContext; microdata: boolean } {
  const blocks: PageBlock[] = [];
  const page: PageContext = {};
  let microdata = false;
  visit(fromHtml(html), 'element', (element) => {
    const text = (name: string) => {
      const value = element.properties[name];
      return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
    };
    if (element.tagName === 'html' && text('lang')) page.language = text('lang');
    if (element.tagName === 'title' && !page.title) page.title = textOf(element);
    if (element.tagName === 'link' && text('rel').split(' ').includes('canonical') && text('href'))
      page.url = text('href');
    if (element.tagName === 'meta' && text('property') === 'og:url' && text('content')) page.url ??= text('content');
    if (/ClaimReview$/i.test(text('itemType')) || /ClaimReview$/i.test(text('typeof'))) microdata = true;
    if (element.tagName !== 'script' || !/^application\/ld\+json\b/i.test(text('type').trim())) return;
    const read = parseJson(textOf(element));
    blocks.push({ line: element.position?.start.line ?? 1, ...(read ? read : {}) });
  });
  return { blocks, page, microdata };
}

function textOf(element: Element): string {
  return element.children
    .filter((child): child is Text => child.type === 'text')
    .map((child) => child.value)
    .join('');
}
