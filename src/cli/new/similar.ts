import type { Graph } from '../../graph/graph.ts';
import { nameWords } from '../../search/fold.ts';
import { likeness, termOf } from '../../search/likeness.ts';
import { one, several, type Answers, type Kind } from './questions.ts';

/** An entry that may already say what the new one would. */
export interface Similar {
  id: string;
  label: string;
}

/** Share of words two texts must have in common to be shown as similar. */
const enough = { claim: 0.6, name: 0.75 };

/**
 * Entries of the same kind that are nearly the same: claims of similar text, actors and events of similar name in any
 * spelling, sources with the same address or title. Drafts count too.
 */
export function similarEntries(kind: Kind, answers: Answers, graph: Graph): Similar[] {
  const title = one(answers, 'title') ?? '';
  switch (kind) {
    case 'claim': {
      const wanted = [title, one(answers, 'text') ?? title];
      return graph
        .all('claims')
        .filter(
          ({ data }) =>
            alike(wanted, [data.title, data.claim]) >= enough.claim || covered(title, `${data.title} ${data.claim}`),
        )
        .map(({ id, data }) => ({ id, label: data.title }));
    }
    case 'actor':
    case 'event':
      return graph
        .all(kind === 'actor' ? 'actors' : 'events')
        .filter(
          ({ data }) =>
            alike([title, ...several(answers, 'alias')], [data.name, ...data.aliases.map((alias) => alias.name)]) >=
            enough.name,
        )
        .map(({ id, data }) => ({ id, label: data.name }));
    case 'source':
      return graph
        .all('sources')
        .filter(
          ({ data }) =>
            bare(data.url) === bare(one(answers, 'url') ?? '') ||
            (data.publisher === one(answers, 'publisher') && data.title === title),
        )
        .map(({ id, data }) => ({ id, label: data.title ?? data.label ?? data.publisher }));
  }
}

/** How alike the most alike two of these texts are, from 0 to 1. */
function alike(some: readonly string[], others: readonly string[]): number {
  const left = some.map(significant);
  const right = others.map(significant);
  return Math.max(0, ...left.flatMap((a) => right.map((b) => common(a, b))));
}

/** Dice's coefficient over words, in which a word counts as far as it is like the other. */
function common(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (2 * shared(a, b).reduce((sum, value) => sum + value, 0)) / (a.length + b.length);
}

/** Whether a short text of three telling words or more says nothing that a longer one does not say. */
function covered(short: string, long: string): boolean {
  const words = significant(short);
  return words.length >= 3 && shared(words, significant(long)).length === words.length;
}

/** How like they are to one of `others`, for those words of which one is like them. */
function shared(words: readonly string[], others: readonly string[]): number[] {
  const terms = others.map((word) => termOf(word));
  return words
    .map((word) => Math.max(...terms.map((term) => likeness(termOf(word), term))))
    .filter((value) => value >= 0.75);
}

/** Words that tell something: without the commonest ones. */
function significant(text: string): string[] {
  const words = [...new Set(nameWords(text))];
  const telling = words.filter((word) => !everyday.has(word));
  return telling.length > 0 ? telling : words;
}

const everyday = new Set(
  'a an and are as at be by for from had has have in is it its of on or said that the to was were which who with'.split(
    ' ',
  ),
);

function bare(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}
