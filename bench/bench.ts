import { Command } from 'commander';
import { benchImport } from './import.ts';
import { benchSearch } from './search.ts';

const program = new Command('bench').description('Measures the site; each measure is a command of its own.');
program
  .command('search')
  .description('quality, size and speed of the search')
  .option('--dist <folder>', 'a built site, instead of building one')
  .action(benchSearch);
program
  .command('import')
  .description('time and memory of importing made-up fact-checks')
  .option('--records <count>', 'how many', '10000')
  .option('--seed <number>', 'of the made-up records', '1')
  .action(benchImport);
await program.parseAsync();
