import { isPublished } from '../graph.ts';
import type { Finding, Rule } from './rule.ts';

export const unusedSource: Rule = {
  description: 'Every source is used by a published entry, or by a source that is.',
  check: (graph) => {
    const used = new Set(
      [...graph.entries]
        .filter(([, entry]) => entry.folder !== 'sources' && isPublished(entry))
        .flatMap(([key]) => graph.from(key).map((reference) => reference.to)),
    );
    for (const key of used)
      if (key.startsWith('sources/')) for (const reference of graph.from(key)) used.add(reference.to);
    return graph
      .all('sources')
      .flatMap(({ id }): Finding[] =>
        used.has(`sources/${id}`)
          ? []
          : [{ code: 'unused-source', entry: `sources/${id}`, path: [], values: { value: id } }],
      );
  },
};
