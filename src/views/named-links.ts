import type { Graph } from '../graph/graph.ts';
import { perSubject } from '../graph/per-graph.ts';
import type { Entry } from '../reader/entry.ts';
import { entryLink } from './link.ts';

/** A stretch of text, linked where it names an actor. */
export interface TextRun {
  text: string;
  href?: string;
}

/**
 * A text in which the first mention of each of these actors, by name or alias, is a link. Actors that the text
 * does not mention are named at its end, in brackets.
 */
export function withLinks(graph: Graph, text: string, actors: readonly string[]): TextRun[] {
  const taken: { from: number; to: number; href: string }[] = [];
  const rest: TextRun[] = [];
  for (const id of actors) {
    const { label: name, href } = entryLink(graph, 'actors', id);
    const found = namesOf(graph, graph.get('actors', id))
      .map((one) => ({ one, from: text.indexOf(one) }))
      .map(({ one, from }) => ({ from, to: from + one.length, href }))
      .find(({ from, to }) => from >= 0 && taken.every((other) => to <= other.from || from >= other.to));
    if (found) taken.push(found);
    else rest.push({ text: rest.length === 0 ? ' (' : ', ' }, { text: name, href });
  }
  const runs: TextRun[] = [];
  let at = 0;
  for (const { from, to, href } of taken.sort((a, b) => a.from - b.from)) {
    if (from > at) runs.push({ text: text.slice(at, from) });
    runs.push({ text: text.slice(from, to), href });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return rest.length > 0 ? [...runs, ...rest, { text: ')' }] : runs;
}

/** All names of an actor, the longest first. */
const namesOf = perSubject((_, { data }: Entry<'actors'>): readonly string[] =>
  [data.name, ...data.aliases.map(({ name }) => name)].sort((a, b) => b.length - a.length),
);
