import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collect } from './collect.ts';
import type { Mapping } from './mapping/mapping.ts';
import { Plan } from './plan.ts';
import { inputsOf } from './read/inputs.ts';
import { Ledger } from './report/ledger.ts';
import type { ImportReport } from './report/report.ts';
import { manifestName, manifestText } from './write/manifest.ts';
import { startPages } from './build/pages.ts';
import { put } from './write/put.ts';
import { Shelf } from './write/shelf.ts';

/** What an import is asked to do. */
export interface ImportOptions {
  /** Files and folders. */
  inputs: readonly string[];
  /** The content folder to write to; made when it is not there. */
  out: string;
  mapping: Mapping;
  /** Says what would be done, and writes nothing. */
  dryRun?: boolean;
  /** Told how far the work is: of reading in bytes, of writing in files. */
  progress?: (step: 'reading' | 'writing', done: number, total: number) => void;
}

/**
 * Reads fact-checks in other forms and writes them as entries. Every record is in the report: imported, merged, or listed with its reason.
 * The same inputs give the same bytes, and a second run changes nothing. Files that a person wrote, changed or deleted are left as they are.
 * Throws an `Error` in plain words when an input is not there or the folder cannot be written.
 */
export async function importInto({
  inputs: paths,
  out,
  mapping,
  dryRun = false,
  progress = () => undefined,
}: ImportOptions): Promise<ImportReport> {
  const inputs = await inputsOf(paths);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  let read = 0;
  const collected = await collect(inputs, mapping, (more) => {
    read += more;
    progress('reading', read, bytes);
  });
  const shelf = await Shelf.read(out);
  const before = manifestText(shelf.manifest);
  const plan = new Plan(collected, mapping, shelf);
  const ledger = new Ledger(collected, plan);
  const total = plan.people.all().length + plan.sources.keys().length + plan.claims.length + plan.own.length;
  let written = 0;
  const step = () => {
    progress('writing', (written += 1), total);
  };

  for (const entry of plan.own) {
    const { folder, id, data, body, place } = entry;
    const done = put(
      shelf,
      { folder, id, data, ...(body === undefined ? {} : { body }), keys: [], inputs: [place.file] },
      dryRun,
    );
    ledger.own(entry, done);
    step();
  }
  // An export of ours brings its own pages, or belongs into a folder that has them.
  for (const page of plan.claims.length > 0 ? startPages(plan.own) : []) {
    const done = put(shelf, page, dryRun);
    // Pages of a person are the usual case and no news.
    if (done.action !== 'left') ledger.file(done);
  }
  const failed = new Set<string>();
  for (const entry of plan.actorsAndSources()) {
    const done = put(shelf, entry, dryRun);
    ledger.file(done);
    if (done.action === 'failed') failed.add(done.file);
    step();
  }
  for (const claim of plan.claims) {
    const done = put(shelf, plan.claim(claim, failed), dryRun);
    ledger.claim(claim, done);
    step();
  }

  const after = manifestText(shelf.manifest);
  if (!dryRun && after !== before) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, manifestName), after);
  }
  return ledger.report();
}
