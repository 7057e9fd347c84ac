import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { importInto } from '../import/import.ts';
import { noMapping, readMapping } from '../import/mapping/mapping.ts';
import { reportText } from '../import/report/text.ts';
import { progressBar } from './progress.ts';
import { run } from './run.ts';

interface Options {
  out: string;
  mapping?: string;
  dryRun?: boolean;
  report?: string;
  format: 'text' | 'json';
}

const command = new Command('import')
  .description(
    'Turns fact-checks in other forms into entries. Says what became of every record. docs/importing.md has the details.',
  )
  .argument(
    '<input...>',
    'files or folders: ClaimReview JSON-LD, saved pages, Fact Check Tools API responses, CSV, TSV, JSON, JSON Lines, or our own export',
  )
  .requiredOption('--out <dir>', 'content folder to write to')
  .option('--mapping <file>', 'YAML file that says what the columns of a table mean')
  .option('--dry-run', 'say what would be done, and write nothing')
  .option('--report <file>', 'write the report to a file too: JSON when its name ends in .json, else text')
  .addOption(new Option('--format <format>', 'how to print the report').choices(['text', 'json']).default('text'));

await run(command, async ({ out, mapping, dryRun = false, report: reportFile, format }: Options, inputs: string[]) => {
  const bar = progressBar();
  const report = await importInto({
    inputs: inputs.map((input) => resolve(input)),
    out: resolve(out),
    mapping: mapping === undefined ? noMapping : await readMapping(resolve(mapping)),
    dryRun,
    progress: bar.show,
  }).finally(bar.end);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  const text = `${reportText(report, out, dryRun)}\n`;
  if (reportFile !== undefined)
    await writeFile(resolve(reportFile), reportFile.toLowerCase().endsWith('.json') ? json : text);
  process.stdout.write(format === 'json' ? json : text);
  return report.records.imported + report.records.merged > 0 ? 0 : 1;
});
