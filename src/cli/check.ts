import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { readDataset } from '../graph/dataset.ts';
import { formatGithub } from '../problems/format-github.ts';
import { formatSarif } from '../problems/format-sarif.ts';
import { count, formatJson, formatSummary, formatText, summarise } from '../problems/format.ts';
import { ReadCache } from '../reader/cache.ts';
import type { OtherText } from '../reader/overlap.ts';
import { site } from '../site.ts';
import { fixFolder } from './fix/fix.ts';
import { contentFolder, type ContentFolder } from './folder.ts';
import { run } from './run.ts';
import { watchFolder } from './watch.ts';

/** What was read in an earlier run, and while watching in this one. */
const caches = { readings: new ReadCache() };

const formats = ['text', 'json', 'github', 'sarif'] as const;

interface Options {
  content: string;
  format: (typeof formats)[number];
  against: string[];
  fix?: true;
  watch?: true;
}

const command = new Command('check')
  .description('Checks every entry and every link between entries, and says all that is wrong at once.')
  .option('--content <dir>', 'folder to check', site.content)
  .addOption(new Option('--format <format>', 'how to print problems').choices(formats).default('text'))
  .option('--against <files...>', 'texts whose words may not stand in the entries nine in a row', [])
  .option('--fix', 'mend what is mechanical: spaces, tabs, quotation marks, forms of dates and ids, order of fields')
  .option('--watch', 'check again whenever a file changes, until stopped with Ctrl+C')
  .allowExcessArguments(false);

await run(command, async ({ content, format, against, fix, watch }: Options) => {
  const folder = await contentFolder(content);
  const others = against.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const once = () => check(folder, format, others, fix ?? false);
  return watch ? watchFolder(folder.path, once) : once();
});

/** Mends if asked, checks, prints; gives the exit code. */
async function check(
  folder: ContentFolder,
  format: Options['format'],
  others: readonly OtherText[],
  fix: boolean,
): Promise<number> {
  if (fix) {
    const mended = await fixFolder(folder.path);
    // Beside the report, which programs may read.
    console.error(mended.length === 0 ? 'Nothing to mend.' : `${count(mended.length, 'file')} mended.`);
  }
  const { content, problems } = await readDataset(folder.path, site.base, { others, caches });
  const summary = summarise(problems, content.texts.size);
  if (format === 'json') console.log(formatJson(problems, summary));
  else if (format === 'sarif') console.log(formatSarif(problems, folder.shown));
  else if (format === 'github')
    console.log([formatGithub(problems, folder.shown), formatSummary(summary)].filter(Boolean).join('\n'));
  else
    console.log(
      [formatText(problems, content.texts, folder.shown), formatSummary(summary)].filter(Boolean).join('\n\n'),
    );
  return summary.errors > 0 ? 1 : 0;
}
