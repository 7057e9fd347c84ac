import { execFile } from 'node:child_process';
import { findPackageJSON } from 'node:module';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Pagefind is to index, and how. */
export interface Indexing {
  /** Folder with the pages, at their addresses. */
  site: string;
  /** Folder the index is written into. */
  output: string;
  /** Most files the texts of the pages are kept in. */
  maxFragments: number;
}

/**
 * Has Pagefind index a folder. Throws with its own words when it could not, or not every page. Its program takes two
 * thirds of the time of its service for Node, which copies each page it is given twice; but it numbers pages in the order
 * in which the disk lists them.
 */
export async function runPagefind({ site, output, maxFragments }: Indexing): Promise<void> {
  const options = { site, 'output-path': output, 'max-fragments': String(maxFragments) };
  const said = await run(await programFile(), [
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    // But for pages it has to leave out.
    '--silent',
  ]);
  if (said !== '') throw new Error(said);
}

/** Runs the program to its end and gives what it says. Throws with that if it fails. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = execFile(program, args, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`.trim();
      if (error) fail(new Error(said || error.message));
      else done(said);
    });
    if (child.pid === undefined) return;
    try {
      // All else a build has to do goes on in one thread, and nothing waits for the index but the end.
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // It then takes as much of the processor as the others.
    }
  });
}

/** The program itself, as its package finds it: what the package runs starts a Node beside it, which waits for it. */
async function programFile(): Promise<string> {
  const folder = dirname(findPackageJSON('pagefind', import.meta.url)!);
  const { resolveBinaryPath } = (await import(pathToFileURL(join(folder, 'lib', 'resolveBinary.js')).href)) as {
    resolveBinaryPath: (names: readonly string[]) => string;
  };
  return resolveBinaryPath(['pagefind_extended', 'pagefind']);
}
