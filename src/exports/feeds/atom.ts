import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { xmlElement, xmlText } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed in Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  ${xmlElement('id', feed.home)}`,
    `  ${xmlElement('title', feed.title)}`,
    `  ${xmlElement('subtitle', feed.description)}`,
    `  ${xmlElement('updated', feed.updated)}`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(canonicalUrl(`${feed.path}feed.xml`))}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.home)}"/>`,
    `  <author>${xmlElement('name', site.publisher.name)}${xmlElement('email', site.publisher.email)}</author>`,
    `  ${xmlElement('rights', site.contentLicence.name)}`,
    ...feed.items.map(entry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Entries that were written: many feeds tell of the same. */
const written = new WeakMap<FeedItem, string>();

function entry(item: FeedItem): string {
  let text = written.get(item);
  if (text === undefined) written.set(item, (text = entryLines(item).join('\n')));
  return text;
}

function entryLines(item: FeedItem): string[] {
  return [
    '  <entry>',
    `    ${xmlElement('id', item.id)}`,
    `    ${xmlElement('title', item.title)}`,
    `    ${xmlElement('updated', item.updated)}`,
    `    ${xmlElement('published', item.updated)}`,
    `    <link rel="alternate" type="text/html" href="${xmlText(item.url)}"/>`,
    `    ${xmlElement('summary', item.summary, { type: 'text' })}`,
    ...item.topics.map((topic) => `    <category term="${xmlText(topic)}"/>`),
    '  </entry>',
  ];
}
