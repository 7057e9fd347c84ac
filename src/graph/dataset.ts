import { sortProblems, type Problem } from '../problems/problem.ts';
import { readContent, type Content } from '../reader/content.ts';
import type { OtherText } from '../reader/overlap.ts';
import type { Caches } from '../reader/read-all.ts';
import { copiedWordProblems } from '../reader/wording.ts';
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
  caches?: Caches;
}

/**
 * Reads a folder, builds the graph and applies every rule. The one way in for the command line.
 */
export async function readDataset(
  directory: string,
  base?: string,
  { others = [], caches }: Needs = {},
): Promise<Dataset> {
  const content = await readContent(directory, base, caches);
  const graph = buildGraph(content.entries);
  const copied = copiedWordProblems(content, others);
  return { content, graph, problems: sortProblems([...problemsOf(content, graph), ...copied]) };
}

/** Everything that is wrong with a content folder and between its entries, ordered. */
export function problemsOf(content: Content, graph: Graph): Problem[] {
  const sound = new Set(content.entries.map((entry) => keyOf(entry.folder, entry.id)));
  const unreadable = new Set(content.keys.filter((key) => !sound.has(key)));
  return sortProblems([...content.problems, ...checkGraph(graph, content.locate, { unreadable })]);
}
