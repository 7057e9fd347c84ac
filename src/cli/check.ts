import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { readDataset } from '../graph/dataset.ts';
import { formatJson, formatSummary, formatText, summarise } from '../problems/format.ts';
import { site } from '../site.ts';
import { run } from './run.ts';

const command = new Command('check')
  .description('Checks every entry and every link between entries, and says all that is wrong at once.')
  .option('--content <dir>', 'folder to check', site.content)
  .addOption(new Option('--format <format>', 'how to print problems').choices(['text', 'json']).default('text'))
  .allowExcessArguments(false);

await run(command, async ({ content, format }: { content: string; format: 'text' | 'json' }) => {
  const { content: read, problems } = await readDataset(resolve(content), site.base);
  const summary = summarise(problems, read.texts.size);
  const report =
    format === 'json'
      ? formatJson(problems, summary)
      : [formatText(problems, read.texts, content), formatSummary(summary)].filter(Boolean).join('\n\n');
  console.log(report);
  return summary.errors > 0 ? 1 : 0;
});
