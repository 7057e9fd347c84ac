import type { Dataset } from '../../graph/dataset.ts';
import { buildGraph } from '../../graph/graph.ts';
import { checkGraph } from '../../graph/rules/rules.ts';
import type { Problem } from '../../problems/problem.ts';
import { readFile } from '../../reader/file.ts';
import { entrySchemas } from '../../schema/entry.ts';
import { keyOf, type Collection } from '../../schema/id.ts';

/** Path of an entry's file below the content folder. */
export function fileOf(folder: Collection, id: string): string {
  return `${folder}/${id}${entrySchemas[folder].extension}`;
}

/** The errors a new file would have among the entries that are there, found before it is written. */
export function errorsOf(folder: Collection, id: string, text: string, { content, graph }: Dataset): Problem[] {
  const file = fileOf(folder, id);
  const read = readFile({ folder, id, file, text }, '/');
  if (!read.entry) return read.problems;
  const key = keyOf(folder, id);
  const sound = new Set(graph.entries.keys());
  const problems = checkGraph(
    buildGraph([...graph.entries.values(), read.entry]),
    (wanted, path, part) => (wanted === key ? read.locate(path, part) : content.locate(wanted, path, part)),
    { unreadable: new Set(content.keys.filter((other) => !sound.has(other))) },
  );
  return [...read.problems, ...problems].filter((problem) => problem.file === file && problem.level === 'error');
}
