import { autocompleteMultiselect, cancel, confirm, intro, isCancel, log, select, text } from '@clack/prompts';
import type { Graph } from '../../graph/graph.ts';
import { dateFault } from '../../reader/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { dateBounds } from '../../schema/date.ts';
import type { Collection } from '../../schema/id.ts';
import { matches, optionsOf } from './pick.ts';
import { kinds, one, questions, type Answers, type Kind, type Question } from './questions.ts';
import type { Similar } from './similar.ts';

/** Thrown when someone leaves a question with Ctrl+C or Escape. */
export class Left extends Error {}

/** Asks which kind of entry to add. */
export async function askKind(): Promise<Kind> {
  intro('A new entry');
  const options = (Object.keys(kinds) as Kind[]).map((value) => ({ value, label: value }));
  return answered(await select<Kind>({ message: 'What do you want to add?', options }));
}

/** Asks what the flags have not answered yet. */
export async function askRest(kind: Kind, given: Answers, graph: Graph): Promise<Answers> {
  const answers: Record<string, string | readonly string[] | undefined> = { ...given };
  for (const question of questions[kind])
    if (one(answers, question.flag) === undefined) answers[question.flag] = await ask(question, graph);
  return answers;
}

/** Asks for the id, with a suggestion; `fault` says what is wrong with one. */
export async function askId(suggestion: string, fault: (id: string) => string | undefined): Promise<string> {
  const validate = (value: string | undefined) => fault(value?.trim() || suggestion);
  const answer = await text({
    message: 'Its id, which is also the file name and the address',
    initialValue: suggestion,
    validate,
  });
  return answered(answer).trim() || suggestion;
}

/** Shows entries that may be the same, and asks whether to go on. */
export async function askDespite(similar: readonly Similar[]): Promise<boolean> {
  log.warn(['These entries may already say it:', ...similar.map(({ id, label }) => `  ${id}: ${label}`)].join('\n'));
  return answered(await confirm({ message: 'Write a new one all the same?', initialValue: false }));
}

async function ask(question: Question, graph: Graph): Promise<string | readonly string[]> {
  const { message, needed, sort, terms = [], collection } = question;
  const note = needed ? '' : ' (may stay empty)';
  if (sort === 'term')
    return answered(
      await select({ message, options: terms.map(({ id, label, meaning }) => ({ value: id, label, hint: meaning })) }),
    );
  if (sort === 'ids' && collection) return pick(collection, `${message}${note}`, graph);
  const plural = sort === 'texts' ? ', parted by semicolons' : '';
  const validate = (value: string | undefined) => textFault(question, value?.trim() ?? '');
  const answer = answered(await text({ message: `${message}${plural}${note}`, validate })) ?? '';
  return sort === 'texts' ? answer.split(';') : answer;
}

/** What is wrong with a text, so that it can be mended at once and not after the last question. */
function textFault({ needed, flag }: Question, value: string): string | undefined {
  if (value === '') return needed ? 'Please write something.' : undefined;
  if (flag !== 'date' || dateBounds(value)) return undefined;
  const { reason, suggestion } = dateFault(value);
  return `\`${value}\` is not a date${reason ? `: ${reason}` : ''}.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`;
}

/** Lets one choose entries by typing part of a name, in any of their spellings. */
async function pick(collection: Collection, message: string, graph: Graph): Promise<readonly string[]> {
  const entries: readonly Entry[] = graph.all(collection);
  if (entries.length === 0) return [];
  const options = optionsOf(entries);
  const named = new Map(entries.map((entry) => [entry.id, entry]));
  return answered(
    await autocompleteMultiselect({
      message,
      options,
      required: false,
      maxItems: 8,
      placeholder: 'Type part of a name',
      filter: (search, option) => matches(search, named.get(option.value)!),
    }),
  );
}

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Value, symbol>;
  cancel('Nothing was written.');
  throw new Left();
}
