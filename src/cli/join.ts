import { Command } from 'commander';
import { joinShards } from '../build/join.ts';
import { count } from '../problems/format.ts';
import { run } from './run.ts';

const command = new Command('join')
  .description('Joins what the shards of a build made, `npm run build -- --shard 1/3` and so on, into one site.')
  .argument('<folders...>', 'the folders of all shards')
  .option('--out <dir>', 'folder of the site; what is there is replaced', 'dist');

await run(command, async ({ out }: { out: string }, folders) => {
  const joined = await joinShards(folders, out);
  if ('problems' in joined) {
    for (const problem of joined.problems) console.error(problem);
    return 1;
  }
  console.log(`${count(joined.files, 'file')} of ${count(folders.length, 'shard')} joined in ${out}.`);
  return 0;
});
