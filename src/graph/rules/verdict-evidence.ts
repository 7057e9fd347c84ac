import { ratings } from '../../site.ts';
import { termOf } from '../../schema/vocabulary.ts';
import type { Finding, Rule } from './rule.ts';

export const verdictEvidence: Rule = {
  description: 'A rating that decides has evidence of fitting stance; a conflicting one has evidence both ways.',
  check: (graph) =>
    graph.all('claims').flatMap(({ id, data }): Finding[] => {
      if (!data.verdict) return [];
      const { stance } = termOf(ratings, data.verdict.rating);
      const needed = stance === 'both' ? (['supports', 'refutes'] as const) : stance ? ([stance] as const) : [];
      return needed
        .filter((wanted) => !data.evidence.some((evidence) => evidence.stance === wanted))
        .map((wanted) => ({
          code: 'verdict-evidence',
          entry: `claims/${id}`,
          path: ['verdict', 'rating'],
          values: { value: data.verdict?.rating, stance: wanted },
        }));
    }),
};
