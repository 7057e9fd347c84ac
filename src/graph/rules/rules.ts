import type { Locate } from '../../reader/entry.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Graph } from '../graph.ts';
import { aggregatorQuote } from './aggregator-quote.ts';
import { circles } from './circles.ts';
import { dateOrder } from './date-order.ts';
import { figureRange } from './figure-range.ts';
import { formerIds } from './former-ids.ts';
import { knownReferences } from './known-references.ts';
import { repeatedReferences } from './repeated-references.ts';
import { requiredSectionsRule } from './required-sections.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sharedAlias } from './shared-alias.ts';
import { unusedSource } from './unused-source.ts';
import { verdictEvidence } from './verdict-evidence.ts';
import { verdictOrigins } from './verdict-origins.ts';

/** Every law between entries. */
export const rules: readonly Rule[] = [
  knownReferences,
  sharedAlias,
  dateOrder,
  figureRange,
  verdictEvidence,
  verdictOrigins,
  aggregatorQuote,
  circles,
  formerIds,
  requiredSectionsRule,
  repeatedReferences,
  unusedSource,
];

/** Everything the rules find wrong, each at its place. */
export function checkGraph(graph: Graph, locate: Locate, context: RuleContext): Problem[] {
  return rules.flatMap((rule) =>
    rule.check(graph, context).map(({ code, entry, path, at, values }) => {
      const place = locate(entry, path);
      return problem(code, at ? { ...place, ...at, path: '' } : place, values);
    }),
  );
}
