import { isCommonName, weightOf } from './weight.ts';
import type { Name, Occurrence } from './read-names.ts';

/** A word of the query that stands for words of a name. */
export interface Match extends Occurrence {
  /** Position of the word in the query. */
  at: number;
  likeness: number;
}

/**
 * How well a query names a name: 0 when it cannot be relied on, at most 1. `alone` tells whether no
 * other entry has the word at a position of the query.
 */
export function scoreName(
  name: Name,
  query: readonly string[],
  matches: readonly Match[],
  slack: number,
  alone: (at: number) => boolean,
): number {
  const chosen = assign(matches);
  const weights = query.map(weightOf);
  const strong = chosen.filter(({ at }) => weights[at] === 1);
  const missing = query
    .map((_, at) => at)
    .filter((at) => weights[at] === 1 && !chosen.some((match) => match.at === at));
  if (weights.every((weight) => weight === 0)) return 0;
  if (chosen.length === 0 || (strong.length === 0 && missing.length > 0)) return 0;
  const asked = share(weights, chosen, (match) => [match.at]);
  const covered = share(name.weights, chosen, (match) => range(match.from, match.to));
  const score = (0.75 * asked + 0.25 * covered) * kindFactor[name.kind];
  if (missing.length === 0) return names(name, strong, covered) ? score : 0;
  if (slack > 1 && asked >= 0.45 && name.kind !== 'id') return score * 0.5;
  if (isMostOf(name, strong, missing, covered) && strong.every(({ at }) => alone(at))) return score * 0.9;
  return score * partFactor(name, query, chosen, missing, covered);
}

/** The score of a query whose words stand for words of several names of one entry. */
export function scoreTogether(query: readonly string[], matches: readonly Match[]): number {
  const weights = query.map(weightOf);
  const best = query.map((_, at) => Math.max(0, ...matches.filter((match) => match.at === at).map((m) => m.likeness)));
  if (weights.filter((weight, at) => weight === 1 && best[at]! >= 0.8).length < 2) return 0;
  if (best.some((likeness, at) => weights[at] === 1 && likeness < 0.8)) return 0;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return 0.65 * (best.reduce((total, likeness, at) => total + likeness * weights[at]!, 0) / sum);
}

/** Pairs the best likenesses first, each word of the query and of the name once. */
function assign(matches: readonly Match[]): Match[] {
  const chosen: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.likeness - a.likeness || b.to - b.from - (a.to - a.from))) {
    const taken = chosen.some((other) => other.at === match.at || (match.from <= other.to && other.from <= match.to));
    if (!taken) chosen.push(match);
  }
  return chosen;
}

/** Whether all that was asked names this name: one word out of a long title does not, unless it is a proper name. */
function names(name: Name, strong: readonly Match[], covered: number): boolean {
  const { type } = name.entry;
  if (covered < 0.6 && strong.some(({ likeness }) => likeness < 0.8)) return false;
  if (type === 'person' || type === 'actor' || strong.length >= 2 || covered >= 0.5)
    return name.kind !== 'id' || covered >= 0.5;
  return type === 'event' && name.kind !== 'id' && strong.some(({ from }) => name.proper[from]);
}

/** What a name is worth when words of the query are left over; 0 when it is not what was meant. */
function partFactor(
  name: Name,
  query: readonly string[],
  chosen: readonly Match[],
  missing: number[],
  covered: number,
): number {
  if (name.kind === 'weak' || name.kind === 'id' || name.entry.type === 'claim') return 0;
  const sure = chosen.every(({ likeness }) => likeness >= 0.9);
  if (sure && covered >= 0.9 && name.words.length >= 2 && inOneRun(chosen)) return 0.85;
  // Another given name before the right last name.
  const last = chosen.find(({ to }) => to === name.words.length - 1);
  if (name.entry.type !== 'person' || !last || last.likeness < 0.93 || missing.length > 1) return 0;
  const word = query[last.at]!;
  return last.at > missing[0]! && word.length >= 5 && !isCommonName(word) ? 0.75 : 0;
}

/** Whether only one word is another one, as in Popular Mobilization Units for Popular Mobilization Forces. */
function isMostOf(name: Name, strong: readonly Match[], missing: readonly number[], covered: number): boolean {
  if (name.entry.type !== 'actor' || name.kind === 'weak' || name.kind === 'id') return false;
  return (
    missing.length === 1 && strong.length >= 2 && covered >= 0.6 && strong.every(({ likeness }) => likeness >= 0.9)
  );
}

function inOneRun(chosen: readonly Match[]): boolean {
  const places = chosen.map(({ at }) => at).sort((a, b) => a - b);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return last - first === places.length - 1;
}

function share(weights: readonly number[], chosen: readonly Match[], places: (match: Match) => number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const got = chosen.flatMap((match) => places(match).map((place) => weights[place]! * match.likeness));
  return got.reduce((total, part) => total + part, 0) / sum;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

const kindFactor = { name: 1, alias: 0.99, initials: 0.96, id: 0.93, weak: 0.88 };
