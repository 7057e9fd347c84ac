import { Command } from 'commander';
import { writeGenerated } from './generated.ts';
import { fieldGuide, guideFolder } from './guide/guide.ts';
import { run } from './run.ts';

const command = new Command('field-guide')
  .description(`Writes \`${guideFolder}\`: a page for each problem and a table of all fields.`)
  .allowExcessArguments(false);

await run(command, async () => {
  const files = await fieldGuide();
  await writeGenerated(guideFolder, files);
  console.log(`${files.size} pages written to ${guideFolder}.`);
  return 0;
});
