import type { Graph } from '../../graph/graph.ts';
import type { Entry } from '../../reader/entry.ts';
import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { words } from '../../words/words.ts';
import { besidePage } from '../address.ts';
import { document, plain, section } from './text.ts';

/** Most entries of one kind that are named. */
const most = 100;

/** `llms.txt` (llmstxt.org): what the site is, and its pages as Markdown with one sentence on each; of very many, those most referred to. */
export function llmsText(graph: Graph): string {
  const { llms } = words.exports;
  const names = words.layout.navigation;
  return document([
    `# ${site.name}`,
    `> ${site.tagline}.`,
    llms.about,
    ...section(names.claims, items(graph, 'claims')),
    ...section(names.events, items(graph, 'events')),
    ...section(names.actors, items(graph, 'actors')),
    ...section(llms.pages, items(graph, 'pages')),
    ...section(llms.data, [`- [${names.data}](${canonicalUrl('data/')}): ${llms.dataPage}`]),
  ]);
}

function items(graph: Graph, folder: 'claims' | 'events' | 'actors' | 'pages'): string[] {
  const all = graph.all(folder);
  const references = (entry: Entry) => graph.to(`${entry.folder}/${entry.id}`).length;
  const foremost = new Set(all.toSorted((a, b) => references(b) - references(a)).slice(0, most));
  const lines = all
    .filter((entry) => foremost.has(entry))
    .map(({ id, data }) => {
      const address = canonicalUrl(besidePage(folder, id, 'md'));
      return `- [${plain('name' in data ? data.name : data.title)}](${address}): ${plain(data.summary)}`;
    });
  if (all.length <= most || folder === 'pages') return lines;
  const { all: label } = words.paging;
  return [
    ...lines,
    `- [${label[folder](all.length)}](${canonicalUrl(`${folder}/`)}): ${words.exports.llms.rest(most)}`,
  ];
}
