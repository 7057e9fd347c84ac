import { requiredSections } from '../../site.ts';
import type { Finding, Rule } from './rule.ts';

export const requiredSectionsRule: Rule = {
  description: 'A published claim that has a verdict explains it under the headings readers look for.',
  check: (graph) =>
    graph.all('claims').flatMap(({ id, data, prose }): Finding[] => {
      if (!data.verdict || data.status !== 'published') return [];
      const headings = new Set(prose?.headings.map((heading) => heading.text.toLowerCase()));
      return requiredSections
        .filter((section) => !headings.has(section.toLowerCase()))
        .map((section) => ({ code: 'missing-section', entry: `claims/${id}`, path: [], values: { value: section } }));
    }),
};
