import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importInto } from '../src/import/import.ts';
import { noMapping } from '../src/import/mapping/mapping.ts';
import { awkwardClaim } from './import-records.ts';
import { seeded } from './random.ts';

/**
 * Measures an import of made-up records, clean and dirty, in the form of the Fact Check Tools API, one a line. Prints
 * seconds and the largest memory of the process; the second run shows what an unchanged input costs.
 */
export async function benchImport({ records, seed }: { records: string; seed: string }): Promise<void> {
  const directory = resolve('.tmp/bench-import');
  const input = join(directory, 'claims.ndjson');
  const count = Number(records);

  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const random = seeded(Number(seed));
  const lines = Array.from({ length: count }, (_, index) => `${JSON.stringify(awkwardClaim(index, random))}\n`);
  await writeFile(input, lines.join(''));

  for (const run of ['first', 'second']) {
    const from = performance.now();
    const report = await importInto({ inputs: [input], out: join(directory, 'content'), mapping: noMapping });
    const seconds = Number(((performance.now() - from) / 1000).toFixed(1));
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(JSON.stringify({ run, seconds, memory_mib: memory, records: report.records, files: report.files }));
  }
}
