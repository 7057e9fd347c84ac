import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a folder that is generated as a whole, by name. */
export type Generated = ReadonlyMap<string, string>;

/** Makes a folder hold exactly these files. */
export async function writeGenerated(folder: string, files: Generated): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/** What a folder holds, to be compared with what it should hold. */
export async function readGenerated(folder: string): Promise<Generated> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
