import type { Finding, Rule } from './rule.ts';

export const aggregatorQuote: Rule = {
  description: 'Nothing is quoted from an aggregator.',
  check: (graph) =>
    graph.all('claims').flatMap(({ id, data }) =>
      (['evidence', 'appearances'] as const).flatMap((field) =>
        data[field].flatMap(({ source, quote }, index): Finding[] =>
          quote !== undefined && graph.find('sources', source)?.data.kind === 'aggregator'
            ? [
                {
                  code: 'aggregator-quote',
                  entry: `claims/${id}`,
                  path: [field, index, 'quote'],
                  values: { value: source },
                },
              ]
            : [],
        ),
      ),
    ),
};
