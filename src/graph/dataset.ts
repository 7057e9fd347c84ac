import { sortProblems, type Problem } from '../problems/problem.ts';
import { readContent, type Content } from '../reader/content.ts';
import type { OtherText } from '../reader/overlap.ts';
import type { NeedsHtml } from '../reader/prose/prose.ts';
import { checkWording } from '../reader/wording.ts';
import { keyOf } from '../schema/id.ts';
import { buildGraph, type Graph } from './graph.ts';
import { checkGraph } from './rules/rules.ts';

/** A content folder with its graph and everything that is wrong with it. */
export interface Dataset {
  content: Content;
  graph: Graph;
  problems: Problem[];
}

/** What some ask for beyond entries and problems. */
interface Needs {
  /** Texts whose words may not stand in the entries. */
  others?: readonly OtherText[];
  /** Which HTML to make. */
  needsHtml?: NeedsHtml;
}

/**
 * Reads a folder, builds the graph and applies every rule. The one way in for the command line and the site.
 */
export async function readDataset(
  directory: string,
  base?: string,
  { others, needsHtml }: Needs = {},
): Promise<Dataset> {
  const content = await readContent(directory, base, needsHtml);
  const graph = buildGraph(content.entries);
  const sound = new Set(content.entries.map((entry) => keyOf(entry.folder, entry.id)));
  const unreadable = new Set(content.keys.filter((key) => !sound.has(key)));
  const problems = sortProblems([
    ...content.problems,
    ...checkWording(content, others),
    ...checkGraph(graph, content.locate, { unreadable }),
  ]);
  return { content, graph, problems };
}
