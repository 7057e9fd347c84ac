import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../src/reader/content.ts';
import { bodyOf } from '../src/reader/body.ts';
import type { Entry } from '../src/reader/entry.ts';

/** How a peer wants its texts: the ending of a file, and what stands above each besides title and description. */
export interface PeerForm {
  ending: '.md' | '.mdx';
  fields?: Record<string, string>;
}

/**
 * Writes the entries of a content folder as bare pages for other generators, in place of what is there: title,
 * summary and the same text, links to entries as addresses, citations as footnotes that lead to the source.
 */
export async function writePeerContent(content: string, directory: string, form: PeerForm): Promise<void> {
  const { entries, texts } = await readContent(content);
  const titles = new Map(entries.map((entry) => [entry.id, nameOf(entry)]));
  rmSync(directory, { recursive: true, force: true });
  for (const folder of new Set(entries.map((entry) => entry.folder)))
    mkdirSync(join(directory, folder), { recursive: true });
  for (const entry of entries) {
    const description = 'summary' in entry.data ? entry.data.summary : entry.data.publisher;
    const fields = stringify({ title: titles.get(entry.id), description, ...form.fields }, { lineWidth: 0 });
    const text = entry.folder === 'sources' ? sourceText(entry) : plainText(bodyOf(texts.get(entry.file)!), titles);
    writeFileSync(join(directory, entry.folder, entry.id + form.ending), `---\n${fields}---\n\n${text}\n`);
  }
}

function nameOf({ id, data }: Entry): string {
  return ('title' in data ? data.title : 'name' in data ? data.name : undefined) ?? id;
}

function sourceText({ data }: Entry): string {
  return 'url' in data ? `Published by ${data.publisher}: [the document](${data.url}).` : '';
}

/** A text as other generators read it: every link and every footnote leads somewhere. */
export function plainText(body: string, titles: ReadonlyMap<string, string>): string {
  const linked = body.replace(/\]\(\.\.\/([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml)/g, '](/$1/$2/');
  const cited = new Set([...body.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1]!));
  const notes = [...cited].map((id) => `[^${id}]: [${titles.get(id) ?? id}](/sources/${id}/)`);
  return [linked, ...notes].join('\n\n');
}
