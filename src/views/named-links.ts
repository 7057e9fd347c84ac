import type { Graph } from '../graph/graph.ts';
import { entryHref } from './link.ts';

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
    const { name, aliases } = graph.get('actors', id).data;
    const found = [name, ...aliases.map((alias) => alias.name)]
      .sort((a, b) => b.length - a.length)
      .map((one) => ({ from: text.indexOf(one), to: text.indexOf(one) + one.length, href: entryHref('actors', id) }))
      .find(({ from, to }) => from >= 0 && taken.every((other) => to <= other.from || from >= other.to));
    if (found) taken.push(found);
    else rest.push({ text: rest.length === 0 ? ' (' : ', ' }, { text: name, href: entryHref('actors', id) });
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
