import type { AstroIntegrationLogger } from 'astro';
import { problemsOf } from './graph/dataset.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { timed } from './phases.ts';
import { count, formatText } from './problems/format.ts';
import type { Problem } from './problems/problem.ts';
import type { Content } from './reader/content.ts';
import { site } from './site.ts';

/** A phase that takes longer, in seconds, is told. */
const worthTelling = 1;

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

/** Tells how long the content took to read, if that was long. */
export function tellReading({ content, seconds }: CheckedContent, logger: AstroIntegrationLogger): void {
  if (seconds.read >= worthTelling)
    logger.info(`${count(content.texts.size, 'file')} read in ${seconds.read.toFixed(1)} s`);
}

/** Throws `ContentError` if anything is wrong with the content. */
export function assertSound({ content, problems }: CheckedContent): void {
  if (problems.some((problem) => problem.level === 'error'))
    throw new ContentError(formatText(problems, content.texts, site.content));
}

/** Everything that is wrong with the content, as one message without a stack trace. */
class ContentError extends Error {
  constructor(report: string) {
    super(`The content has problems.\n\n${report}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
