import type { Dataset } from '../../graph/dataset.ts';
import { UsageError } from '../run.ts';
import { unknownId } from './ids.ts';
import { one, questions, several, type Answers, type Kind } from './questions.ts';

/** The flags as answers: commander writes `aboutEvent` for `--about-event`. */
export function answersOf(options: Readonly<Record<string, string | string[] | true | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === true || value === undefined
        ? []
        : [[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]],
    ),
  );
}

/** The answers, when each id among them is one and each term is known. */
export function checked(kind: Kind, answers: Answers, { graph }: Dataset): Answers {
  for (const { flag, collection, terms } of questions[kind]) {
    const unknown = collection && several(answers, flag).flatMap((id) => unknownId(collection, id, graph) ?? [])[0];
    if (unknown) throw new UsageError(unknown);
    const term = one(answers, flag);
    if (terms && term !== undefined && !terms.some(({ id }) => id === term))
      throw new UsageError(
        `\`${term}\` is not a value of --${flag}. Allowed: ${terms.map(({ id }) => id).join(', ')}.`,
      );
  }
  return answers;
}
