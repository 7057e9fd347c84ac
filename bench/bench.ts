import { Command, Option } from 'commander';
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchImport } from './import.ts';
import { benchPage } from './page.ts';
import { peerNames } from './peers.ts';
import { benchSearch } from './search.ts';

const program = new Command('bench').description('Measures the site; each measure is a command of its own.');
const entries = () => new Option('--entries <count...>', 'size of the made-up dataset, or several sizes');
const rounds = () => new Option('--rounds <count>', 'how often to measure; the median is shown').default('3');
const seed = () => new Option('--seed <number>', 'of what is made up').default('1');

program
  .command('build')
  .description('time, memory and output of a clean build, beside other generators with the same texts')
  .addOption(entries().default(['1000']))
  .addOption(
    new Option('--peer <name...>', 'to compare with; installed when first used').choices(peerNames).default([]),
  )
  .option('--rebuild', 'also build again after a change of one claim, with the caches kept')
  .addOption(rounds())
  .addOption(seed())
  .action(benchBuild);
program
  .command('check')
  .description('time and memory of checking a dataset')
  .addOption(entries().default(['1000', '2000', '5000', '10000']))
  .addOption(rounds())
  .addOption(seed())
  .action(benchCheck);
program
  .command('page')
  .description('weight of a page of each kind')
  .option('--dist <folder>', 'a built site, instead of building one')
  .action(benchPage);
program
  .command('search')
  .description('quality, size and speed of the search')
  .option('--dist <folder>', 'a built site, instead of building one')
  .action(benchSearch);
program
  .command('import')
  .description('time and memory of importing made-up fact-checks')
  .option('--records <count>', 'how many', '10000')
  .addOption(seed())
  .action(benchImport);
await program.parseAsync();
