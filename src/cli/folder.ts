import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from './run.ts';

/** The content folder of a command: its whole path, and how it is shown to whoever stands here. */
export interface ContentFolder {
  path: string;
  shown: string;
}

/** The folder given on the command line. Throws `UsageError` when there is none. */
export async function contentFolder(given: string): Promise<ContentFolder> {
  const path = resolve(given);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder \`${given}\`.`);
  return { path, shown: relative(process.cwd(), path).split(sep).join('/') || '.' };
}
