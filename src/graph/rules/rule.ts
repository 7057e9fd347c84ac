import type { Arguments, ProblemCode, Range } from '../../problems/problem.ts';
import type { EntryKey } from '../../schema/id.ts';
import type { Graph } from '../graph.ts';

/** Something a rule found wrong; its place is looked up afterwards. */
export interface Finding {
  code: ProblemCode;
  entry: EntryKey;
  /** The field; empty for the whole entry. */
  path: readonly PropertyKey[];
  /** The place in prose, where the field is none. */
  at?: Range;
  values: Arguments;
}

/** What rules know besides the graph. */
export interface RuleContext {
  /** Entries whose files exist but could not be read: a reference to one of them is no mistake of its own. */
  unreadable: ReadonlySet<EntryKey>;
}

/** One law between entries: one file, one test. */
export interface Rule {
  /** One sentence: what must hold. */
  description: string;
  check: (graph: Graph, context: RuleContext) => Finding[];
}
