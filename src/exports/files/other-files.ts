import { calendarOf } from '../calendar.ts';
import type { Corpus } from '../corpus.ts';
import { entryFiles } from '../address.ts';
import { atomOf } from '../feeds/atom.ts';
import { siteFeed } from '../feeds/feed.ts';
import { jsonFeedOf } from '../feeds/json-feed.ts';
import { llmsText } from '../markdown/llms.ts';
import { markdownOf } from '../markdown/page.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';

/** Groups of files that lie elsewhere on the site, and that an export without a site has too. */
export const otherFormats = ['markdown', 'feeds', 'calendar'] as const;

/** A file of an export, by its path below the folder it is written to. */
export type ExportFile = Pick<DataFile, 'path' | 'body'> & {
  format: DataFile['format'] | (typeof otherFormats)[number];
};

/** Everything that can be had without building the site. */
export function exportFiles(corpus: Corpus): ExportFile[] {
  const { graph } = corpus;
  const feed = siteFeed(graph);
  return [
    ...dataFiles(corpus),
    { path: 'feed.xml', format: 'feeds', body: atomOf(feed) },
    { path: 'feed.json', format: 'feeds', body: jsonFeedOf(feed) },
    { path: 'events.ics', format: 'calendar', body: calendarOf(graph) },
    { path: 'llms.txt', format: 'markdown', body: llmsText(graph) },
    ...entryFiles(graph).map(({ path, folder, id }): ExportFile => ({
      path: `${path}.md`,
      format: 'markdown',
      body: markdownOf(corpus, graph.get(folder, id)),
    })),
  ];
}
