import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Name of the file in the content folder that remembers what an import wrote. The site does not read it. */
export const manifestName = '.import.json';

const itemSchema = z.strictObject({
  digest: z.string(),
  keys: z.array(z.string()),
  inputs: z.array(z.string()),
});
const manifestSchema = z.strictObject({ version: z.literal(1), files: z.record(z.string(), itemSchema) });

/** One file as the import last wrote it: its SHA-256, the keys it is known by, and the inputs it came from. */
export type ManifestItem = z.output<typeof itemSchema>;
export type Manifest = Map<string, ManifestItem>;

/** What earlier imports wrote below `directory`; empty when there was none. Throws when the file cannot be understood. */
export async function readManifest(directory: string): Promise<Manifest> {
  const path = join(directory, manifestName);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  try {
    return new Map(Object.entries(manifestSchema.parse(JSON.parse(text)).files));
  } catch (error) {
    throw new Error(
      `${path} cannot be understood. Restore it, or delete it to have every file taken for written by a person.`,
      { cause: error },
    );
  }
}

/** The text of the manifest, a line for each file in order, so that changes show as lines. */
export function manifestText(manifest: Manifest): string {
  const lines = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, item]) => `    ${JSON.stringify(file)}: ${JSON.stringify(item)}`);
  return `{\n  "version": 1,\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** SHA-256 of a text or of bytes, hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
