import { Command, Option } from 'commander';
import { compare, isSound } from '../changes/changes.ts';
import { formatChangesJson, formatChangesMarkdown, formatChangesText } from '../changes/format.ts';
import { readDataset } from '../graph/dataset.ts';
import { site } from '../site.ts';
import { contentFolder } from './folder.ts';
import { withBase } from './revision.ts';
import { run } from './run.ts';

const formats = { text: formatChangesText, json: formatChangesJson, markdown: formatChangesMarkdown };

const command = new Command('diff')
  .description(
    'Says in the words of the dataset what changed since BASE, and whether it may: published verdicts and figures change with a correction, addresses lead on.',
  )
  .argument('<base>', 'a git revision, or a content folder')
  .option('--content <dir>', 'folder to compare', site.content)
  .addOption(new Option('--format <format>', 'how to print changes').choices(Object.keys(formats)).default('text'))
  .allowExcessArguments(false);

await run(command, async ({ content, format }: { content: string; format: keyof typeof formats }, [base = '']) => {
  const { path } = await contentFolder(content);
  const changes = await withBase(base, path, async (folder) =>
    compare(await readDataset(folder, site.base), await readDataset(path, site.base)),
  );
  console.log(formats[format](changes));
  return isSound(changes) ? 0 : 1;
});
