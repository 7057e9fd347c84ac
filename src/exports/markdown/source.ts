import type { Graph } from '../../graph/graph.ts';
import { sourceKinds } from '../../schema/source.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { dateView } from '../../views/dates.ts';
import { words } from '../../words/words.ts';
import { fact, link, linkByKey, plain, section } from './text.ts';

const label = words.exports.markdown;

/** What the page of a source says: all its fields, and the entries that use it. */
export function sourceBlocks(graph: Graph, id: string): string[] {
  const { data } = graph.get('sources', id);
  const users = [...new Set(graph.to(`sources/${id}`).map(({ from }) => from))].flatMap((key) => {
    const user = linkByKey(graph, key);
    return user === undefined ? [] : [`- ${user}`];
  });
  return [
    [
      ...fact(label.publisher, plain(data.publisher)),
      ...fact(label.original, `<${data.url}>`),
      ...fact(label.published, data.published ? dateView(data.published).text : label.undated),
      ...fact(label.kind, termOf(sourceKinds, data.kind).label),
      ...fact(label.language, data.language),
      ...fact(label.carries, data.carries && plain(data.carries)),
      ...fact(label.derivedFrom, data.derived_from.map((source) => link(graph, 'sources', source)).join(', ')),
      ...fact(label.speaksFor, data.speaks_for && link(graph, 'actors', data.speaks_for)),
      ...data.archived.flatMap(({ url, captured }) =>
        fact(label.archived, `<${url}>${captured ? ` (${captured})` : ''}`),
      ),
    ].join('\n'),
    data.note ? plain(data.note) : '',
    ...section(label.usedIn, users),
  ];
}
