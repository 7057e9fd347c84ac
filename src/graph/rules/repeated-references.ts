import type { Finding, Rule } from './rule.ts';

/** Lists in which naming the same entry twice can only be a slip. */
const lists = /(?:^|\.)(?:sources|claimants|actors|events|responds_to|derived_from)\[\]$/;

export const repeatedReferences: Rule = {
  description: 'A list of references names each entry once.',
  check: (graph) =>
    [...graph.entries.keys()].flatMap((key) => {
      const seen = new Set<string>();
      return graph.from(key).flatMap((reference): Finding[] => {
        if (!lists.test(reference.field)) return [];
        const place = `${reference.path.slice(0, -1).join('.')} ${reference.to}`;
        if (!seen.has(place)) {
          seen.add(place);
          return [];
        }
        const field = String(reference.path.at(-2));
        return [
          {
            code: 'repeated-reference',
            entry: key,
            path: reference.path,
            values: { value: reference.to.split('/')[1], field },
          },
        ];
      });
    }),
};
