import { problemsOf } from './graph/dataset.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { timed } from './phases.ts';
import type { Problem } from './problems/problem.ts';
import type { Content } from './reader/content.ts';

/** Content that was read, its graph and everything that is wrong with it, and in how many seconds each was made. */
export interface CheckedContent {
  content: Content;
  graph: Graph;
  problems: readonly Problem[];
  seconds: { read: number; graph: number; check: number };
}

/** Builds the graph of content once it is read, and applies every rule. */
export async function checked(reading: Promise<{ result: Content; seconds: number }>): Promise<CheckedContent> {
  const { result: content, seconds } = await reading;
  const graph = await timed(() => buildGraph(content.entries));
  const check = await timed(() => problemsOf(content, graph.result));
  return {
    content,
    graph: graph.result,
    problems: check.result,
    seconds: { read: seconds, graph: graph.seconds, check: check.seconds },
  };
}
