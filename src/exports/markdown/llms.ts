import type { Graph } from '../../graph/graph.ts';
import { site } from '../../site.ts';
import type { Folder } from '../../schema/id.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { words } from '../../words/words.ts';
import { besidePage } from '../address.ts';
import { document, plain, section } from './text.ts';

/** `llms.txt` (llmstxt.org): what the site is, and every page as Markdown with one sentence on each. */
export function llmsText(graph: Graph): string {
  const { llms } = words.exports;
  const item = (folder: Folder, id: string, title: string, summary: string): string =>
    `- [${plain(title)}](${canonicalUrl(besidePage(folder, id, 'md'))}): ${plain(summary)}`;
  const names = words.layout.navigation;
  return document([
    `# ${site.name}`,
    `> ${site.tagline}.`,
    llms.about,
    ...section(
      names.claims,
      graph.all('claims').map(({ id, data }) => item('claims', id, data.title, data.summary)),
    ),
    ...section(
      names.events,
      graph.all('events').map(({ id, data }) => item('events', id, data.name, data.summary)),
    ),
    ...section(
      names.actors,
      graph.all('actors').map(({ id, data }) => item('actors', id, data.name, data.summary)),
    ),
    ...section(
      llms.pages,
      graph.all('pages').map(({ id, data }) => item('pages', id, data.title, data.summary)),
    ),
    ...section(llms.data, [`- [${names.data}](${canonicalUrl('data/')}): ${llms.dataPage}`]),
  ]);
}
