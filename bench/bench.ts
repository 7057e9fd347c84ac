import { Command } from 'commander';
import { benchSearch } from './search.ts';

const program = new Command('bench').description('Measures the site; each measure is a command of its own.');
program
  .command('search')
  .description('quality, size and speed of the search')
  .option('--dist <folder>', 'a built site, instead of building one')
  .action(benchSearch);
await program.parseAsync();
