import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { corpusOf } from '../exports/corpus.ts';
import { bytesOf, formats } from '../exports/files/data-file.ts';
import { exportFiles, otherFormats } from '../exports/files/other-files.ts';
import { readDataset } from '../graph/dataset.ts';
import { summarise } from '../problems/format.ts';
import { site } from '../site.ts';
import { contentFolder } from './folder.ts';
import { run } from './run.ts';

interface Options {
  content: string;
  format: string[];
  out: string;
}

const all = [...formats, ...otherFormats];
const command = new Command('export')
  .description('Writes the published dataset in other formats, as the site offers them, without building the site.')
  .addOption(new Option('--format <format...>', 'which formats').choices(all).default(all, 'all'))
  .requiredOption('--out <dir>', 'folder to write to; files of the same name are replaced')
  .option('--content <dir>', 'folder to read', site.content)
  .allowExcessArguments(false);

await run(command, async ({ content, format, out }: Options) => {
  const folder = await contentFolder(content);
  const { content: read, problems } = await readDataset(folder.path, site.base);
  const { errors } = summarise(problems, read.texts.size);
  if (errors > 0) {
    console.error(
      `The content has ${errors === 1 ? 'one error' : `${errors} errors`}, so nothing was written. \`npm run check\` names ${errors === 1 ? 'it' : 'them'}.`,
    );
    return 1;
  }
  const files = exportFiles(corpusOf(read));
  const wanted = files.filter((file) => format.includes(file.format));
  for (const { path, body } of wanted) {
    const file = join(resolve(out), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytesOf(body));
  }
  console.log(`${wanted.length} files written to ${out}.`);
  return 0;
});
