import type { Graph } from '../../graph/graph.ts';
import { perSubject } from '../../graph/per-graph.ts';
import type { Entry } from '../../reader/entry.ts';
import { keyOf, type Folder } from '../../schema/id.ts';
import { site } from '../../site.ts';
import { dateView } from '../../views/dates.ts';
import { whole } from '../../views/html.ts';
import { words } from '../../words/words.ts';
import { pageAddress } from '../address.ts';
import type { Corpus } from '../corpus.ts';
import { actorBlocks } from './actor.ts';
import { claimBlocks } from './claim.ts';
import { eventBlocks } from './event.ts';
import { portableProse } from './prose.ts';
import { sourceBlocks } from './source.ts';
import { document, plain, section } from './text.ts';

const label = words.exports.markdown;

/** The page of an entry as Markdown (GFM, footnotes for sources), every address in full. */
export function markdownOf({ graph, body }: Corpus, entry: Entry): string {
  const { folder, id, data } = entry;
  const title = 'name' in data ? data.name : (data.title ?? ('label' in data ? data.label : undefined) ?? id);
  return document([
    `# ${plain(title)}`,
    'summary' in data ? plain(data.summary) : '',
    ...blocks[folder](graph, id),
    entry.prose ? portableProse(body(entry), folder) : '',
    ...('corrections' in data
      ? section(
          label.corrections,
          data.corrections.map(({ date, what, why }) => `- ${dateView(date).text}: ${plain(what)} ${plain(why)}`),
        )
      : []),
    ...sourceNotes(graph, entry),
    '---',
    `${label.page}: ${pageAddress(folder, id)}  \n${label.licence}: [${site.contentLicence.name}](${site.contentLicence.url})`,
  ]);
}

const blocks: Readonly<Record<Folder, (graph: Graph, id: string) => string[]>> = {
  claims: claimBlocks,
  actors: actorBlocks,
  events: eventBlocks,
  sources: sourceBlocks,
  pages: () => [],
};

/** Footnotes for every source the page names; a source page itself has none. */
function sourceNotes(graph: Graph, { folder, id, prose }: Entry): string[] {
  if (folder === 'sources') return [];
  const named = graph
    .from(keyOf(folder, id))
    .flatMap(({ to }) => (to.startsWith('sources/') ? [to.slice('sources/'.length)] : []));
  const ids = [...new Set([...(prose?.citations ?? []).map((citation) => citation.id), ...named])];
  return section(
    label.sources,
    ids.map((source) => noteOf(graph, graph.get('sources', source))),
  );
}

const noteOf = perSubject((_, { id, data }: Entry<'sources'>): string => {
  const { title, label: described, publisher, published, url } = data;
  const name = title ? `“${plain(title)}”` : plain(described ?? id);
  const when = published ? dateView(published).text : label.undated;
  return whole(`[^${id}]: ${plain(publisher)}, ${name}, ${when}. <${url}>`);
});
