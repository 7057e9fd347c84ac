import { cache, cacheEnvironment } from './claimbook.ts';
import { remove } from './contestant.ts';
import { countOf, madeUp, tell } from './dataset.ts';
import { measure, type Cost } from './measure.ts';
import { costOf, growth, type Sized } from './report.ts';

interface Options {
  entries: string[];
  rounds: string;
  seed: string;
}

/** Measures checking the made-up dataset, without any cache and then with what the first check may have kept. */
export async function benchCheck({ entries, rounds, seed }: Options): Promise<void> {
  const sizes: Sized[] = [];
  for (const count of entries.map(countOf)) {
    const content = madeUp(count, Number(seed));
    const runs: Record<'cold' | 'warm', Cost[]> = { cold: [], warm: [] };
    for (let round = 1; round <= countOf(rounds); round++) {
      remove(cache);
      for (const name of ['cold', 'warm'] as const) {
        const cost = await measure(['src/cli/check.ts', '--content', content], { env: cacheEnvironment });
        tell(`${count} entries, round ${round}, ${name}`, cost);
        runs[name].push(cost);
      }
    }
    for (const name of ['cold', 'warm'] as const) sizes.push({ name, entries: count, ...costOf(runs[name]) });
  }
  console.log(`\nnpm run check, seed ${seed}, medians of ${rounds}\n\n${growth(sizes)}`);
}
