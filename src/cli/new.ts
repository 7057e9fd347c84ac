import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { readDataset, type Dataset } from '../graph/dataset.ts';
import { formatText, pathOf } from '../problems/format.ts';
import { site } from '../site.ts';
import { contentFolder } from './folder.ts';
import { completed, fieldsOf, missing } from './new/data.ts';
import { draftText } from './new/draft.ts';
import { answersOf, checked } from './new/flags.ts';
import { idFault, suggestId, takenIds } from './new/ids.ts';
import { askDespite, askId, askKind, askRest, Left } from './new/prompts.ts';
import { kinds, one, questions, type Answers, type Kind } from './new/questions.ts';
import { similarEntries } from './new/similar.ts';
import { errorsOf, fileOf } from './new/verify.ts';
import { run, UsageError } from './run.ts';

const command = new Command('new')
  .description(
    'Starts a new entry: asks in a terminal, or takes everything from flags. The file is a draft that passes check.',
  )
  .addOption(new Option('--kind <kind>', 'what to add').choices(Object.keys(kinds)))
  .option('--id <id>', 'its id; one is made from the title otherwise')
  .option('--summary <text>', 'the page in one or two sentences')
  .option('--content <dir>', 'folder to add to', site.content)
  .option('--yes', 'ask nothing, and write also when similar entries exist')
  .allowExcessArguments(false);
for (const question of new Map(
  Object.values(questions)
    .flat()
    .map((one) => [one.flag, one]),
).values()) {
  const list = question.sort === 'ids' || question.sort === 'texts';
  const value = { text: 'text', texts: 'texts...', ids: 'ids...', term: 'value' }[question.sort];
  command.option(`--${question.flag} <${value}>`, `${question.message}${list ? ' (may be given several times)' : ''}`);
}

type Options = Record<string, string | string[] | true | undefined> & { content: string; yes?: true };

await run(command, async (options: Options) => {
  const folder = await contentFolder(options.content);
  const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
  try {
    const kind = (options['kind'] as Kind | undefined) ?? (asks ? await askKind() : undefined);
    if (!kind) throw new UsageError(`Say with --kind what to add: ${Object.keys(kinds).join(', ')}.`);
    const dataset = await readDataset(folder.path, site.base);
    const given = checked(kind, answersOf(options), dataset);
    const answers = completed(kind, asks ? await askRest(kind, given, dataset.graph) : given, dataset.graph);
    if (!(await goesOn(kind, answers, dataset, asks, options.yes ?? false))) return 1;

    const taken = takenIds(kinds[kind], dataset);
    const fault = (wanted: string) => idFault(wanted, taken);
    const suggestion = suggestId(kind, answers, taken);
    const id = one(answers, 'id') ?? (asks ? await askId(suggestion, fault) : suggestion);
    const wrong = fault(id);
    if (wrong) throw new Error(`${wrong} \`${suggestion}\` is free.`);
    return await write(kind, id, draftText(kind, fieldsOf(kind, answers)), dataset, folder);
  } catch (error) {
    if (error instanceof Left) return 1;
    throw error;
  }
});

/** Whether everything needed is there, and whether a new entry is wanted beside similar ones. */
async function goesOn(kind: Kind, answers: Answers, { graph }: Dataset, asks: boolean, yes: boolean): Promise<boolean> {
  const absent = missing(kind, answers);
  if (absent.length > 0)
    throw new UsageError(['Still needed:', ...absent.map(({ flag, message }) => `  --${flag}  ${message}`)].join('\n'));
  const similar = similarEntries(kind, answers, graph);
  if (similar.length === 0) return true;
  if (asks) return askDespite(similar);
  console.error('These entries may already say it:');
  for (const { id, label } of similar) console.error(`  ${id}: ${label}`);
  if (!yes) console.error('Give --yes to write a new one all the same.');
  return yes;
}

async function write(
  kind: Kind,
  id: string,
  text: string,
  dataset: Dataset,
  folder: { path: string; shown: string },
): Promise<number> {
  const file = fileOf(kinds[kind], id);
  const errors = errorsOf(kinds[kind], id, text, dataset);
  if (errors.length > 0) {
    console.error(
      `Nothing was written, because the file would have problems.\n\n${formatText(errors, new Map([[file, text]]), folder.shown)}`,
    );
    return 1;
  }
  await mkdir(dirname(join(folder.path, file)), { recursive: true });
  // Never over a file that is there, not even one that check cannot read.
  await writeFile(join(folder.path, file), text, { flag: 'wx' });
  console.log(
    `${pathOf(folder.shown, file)} is written, as a draft. Open it, replace what is to be written, and run \`npm run check\`.`,
  );
  return 0;
}
