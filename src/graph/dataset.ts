import { sortProblems, type Problem } from '../problems/problem.ts';
import { readContent, type Content } from '../reader/content.ts';
import type { OtherText } from '../reader/overlap.ts';
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

/**
 * Reads a folder, builds the graph and applies every rule. The one way in for the command line and the site.
 * `others` are texts whose words may not stand in the entries.
 */
export async function readDataset(directory: string, base?: string, others?: readonly OtherText[]): Promise<Dataset> {
  const content = await readContent(directory, base);
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
