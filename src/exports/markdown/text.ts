import type { Graph } from '../../graph/graph.ts';
import type { Collection, EntryKey } from '../../schema/id.ts';
import { perSubject } from '../../graph/per-graph.ts';
import { whole } from '../../views/html.ts';
import { entryLink, linkTo, type EntryLink } from '../../views/link.ts';
import { pageAddress } from '../address.ts';

/** Plain text as Markdown that says the same: characters that would mark something up are escaped. */
export function plain(text: string): string {
  if (!/[\\`*<>[\]~_\n]/.test(text)) return text;
  return text.replace(/[\\`*<>[\]~]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`).replace(/\s*\n\s*/g, ' ');
}

/** A link to an entry by its name, with the full address of its page. */
export function link(graph: Graph, collection: Collection, id: string): string {
  return written(graph, entryLink(graph, collection, id));
}

/** The same by key; `undefined` for a page of the site's own. */
export function linkByKey(graph: Graph, key: EntryKey): string | undefined {
  const to = linkTo(graph, key);
  return to && written(graph, to);
}

const written = perSubject((_, { collection, id, label }: EntryLink) =>
  whole(`[${plain(label)}](${pageAddress(collection, id)})`),
);

/** Sources as footnote marks. */
export function marks(sources: readonly string[]): string {
  return sources.map((id) => `[^${id}]`).join('');
}

/** A section; nothing when it has no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

/** A named fact; nothing when there is none. */
export function fact(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`- ${name}: ${value}`];
}

/** Blocks joined by empty lines. */
export function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
