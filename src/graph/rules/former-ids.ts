import { collections } from '../../schema/id.ts';
import type { Finding, Rule } from './rule.ts';

export const formerIds: Rule = {
  description: 'A former id is not the id or former id of another entry of its collection.',
  check: (graph) =>
    collections.flatMap((collection) => {
      const holders = Map.groupBy(
        graph
          .all(collection)
          .flatMap((entry) =>
            'former_ids' in entry.data
              ? entry.data.former_ids.map((former, index) => ({ id: entry.id, former, index }))
              : [],
          ),
        ({ former }) => former,
      );
      return [...holders.values()].flatMap((same) =>
        same.flatMap(({ id, former, index }): Finding[] => {
          const other = graph.find(collection, former)?.id ?? same.find((holder) => holder.id !== id)?.id;
          return other
            ? [
                {
                  code: 'taken-id',
                  entry: `${collection}/${id}`,
                  path: ['former_ids', index],
                  values: { value: former, other },
                },
              ]
            : [];
        }),
      );
    }),
};
