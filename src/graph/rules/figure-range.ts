import type { Finding, Rule } from './rule.ts';

export const figureRange: Rule = {
  description: 'The lower end of a range is not above its upper end.',
  check: (graph) =>
    graph
      .all('events')
      .flatMap(({ id, data }) =>
        data.figures.flatMap(({ min, max }, index): Finding[] =>
          min !== undefined && max !== undefined && min > max
            ? [{ code: 'min-max', entry: `events/${id}`, path: ['figures', index, 'min'], values: { min, max } }]
            : [],
        ),
      ),
};
