import { actorKinds } from '../../schema/actor.ts';
import { eventKinds } from '../../schema/event.ts';
import type { Collection } from '../../schema/id.ts';
import { sourceKinds } from '../../schema/source.ts';
import type { Term } from '../../schema/vocabulary.ts';

/** What can be added, as it is asked for and as `--kind` takes it. */
export const kinds = { claim: 'claims', actor: 'actors', event: 'events', source: 'sources' } as const satisfies Record<
  string,
  Collection
>;
export type Kind = keyof typeof kinds;

/** Something asked about a new entry; `flag` is how the answer is given without a terminal. */
export interface Question {
  flag: string;
  message: string;
  /** One text, several texts, ids of entries of `collection`, or one of `terms`. */
  sort: 'text' | 'texts' | 'ids' | 'term';
  needed: boolean;
  collection?: Collection;
  terms?: readonly Term[];
}

/** Answers by flag. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

const text = (flag: string, message: string, needed = true): Question => ({ flag, message, sort: 'text', needed });
const texts = (flag: string, message: string): Question => ({ flag, message, sort: 'texts', needed: false });
const term = (message: string, terms: readonly Term[]): Question => ({
  flag: 'type',
  message,
  sort: 'term',
  needed: true,
  terms,
});
const ids = (flag: string, message: string, collection: Collection): Question => ({
  flag,
  message,
  sort: 'ids',
  needed: false,
  collection,
});

const sources = ids('source', 'Which sources does it rest on?', 'sources');

/** What is asked about each kind of entry, in order. */
export const questions: Readonly<Record<Kind, readonly Question[]>> = {
  claim: [
    text('title', 'What is claimed, as a short statement?'),
    text('text', 'The claim as it was made, in one or two sentences', false),
    text('by', 'Who made the claim, in words?', false),
    ids('claimant', 'Which actors made it?', 'actors'),
    ids('about-event', 'Which events is it about?', 'events'),
    ids('about-actor', 'Which actors is it about?', 'actors'),
    text('date', 'When was it first made? (2024, 2024-01 or 2024-01-28)'),
    sources,
    texts('topic', 'Topics, lower-case words'),
  ],
  actor: [
    text('title', 'The name readers see'),
    term('What is the actor?', actorKinds),
    texts('alias', 'Other names and spellings'),
    sources,
  ],
  event: [
    text('title', 'What happened, and where?'),
    term('What sort of event?', eventKinds),
    text('date', 'When did it happen or begin? (2024, 2024-01 or 2024-01-28)'),
    texts('alias', 'Other names'),
    sources,
  ],
  source: [
    text('title', 'The title as published'),
    text('publisher', 'Who published it?'),
    text('url', 'Its address'),
    term('What sort of source?', sourceKinds),
    text('date', 'When was it published? (leave empty when not known)', false),
    text('language', 'Its language (en, ar, fa …)'),
  ],
};

/** The answer to a question of one text; empty ones count as none. */
export function one(answers: Answers, flag: string): string | undefined {
  const answer = answers[flag];
  const text = (typeof answer === 'string' ? answer : answer?.[0])?.trim();
  return text === '' ? undefined : text;
}

/** The answers to a question of several. */
export function several(answers: Answers, flag: string): string[] {
  const answer = answers[flag];
  return [answer ?? []]
    .flat()
    .map((text) => text.trim())
    .filter(Boolean);
}
