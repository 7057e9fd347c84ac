import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFiles } from '../../reader/files.ts';
import { splitFrontmatter } from '../../reader/frontmatter.ts';
import { readYaml } from '../../reader/yaml.ts';
import { entrySchemas } from '../../schema/entry.ts';
import type { Folder } from '../../schema/id.ts';
import { orderFields } from './order.ts';
import { endLine, tidyBody, tidyFields } from './spacing.ts';
import { mendValues, straightenQuotes } from './values.ts';

/**
 * The text of an entry with everything mechanical put right: spaces, tabs, the line end of the file, quotation marks
 * around values, the form of dates, ids, terms and language tags, the order of fields. Comments stay, and a second
 * run changes nothing.
 */
export function fixText(folder: Folder, text: string): string {
  if (folder === 'sources') return endLine(fixFields(folder, endLine(text)));
  const { yaml, yamlStart, bodyStart, faults } = splitFrontmatter(text);
  if (faults.some((fault) => fault.code !== 'frontmatter-twice')) return endLine(text);
  const opening = text.slice(0, yamlStart).trimEnd();
  // The text as it was written: a second block of fields is blanked out in what the reader checks.
  const closing = text.slice(yamlStart + yaml.length, bodyStart).trimEnd();
  return endLine(`${opening}\n${fixFields(folder, yaml)}${closing}${tidyBody(text.slice(bodyStart))}`);
}

/** Mends every readable file below a content folder where it stands; says which were changed. Never follows links. */
export async function fixFolder(directory: string): Promise<string[]> {
  const { files } = readFiles(directory);
  const changed: string[] = [];
  for (const { folder, file, text } of files) {
    const path = join(directory, file);
    const fixed = fixText(folder, text);
    if ((await readFile(path, 'utf8')) === fixed) continue;
    await writeFile(path, fixed);
    changed.push(file);
  }
  return changed;
}

function fixFields(folder: Folder, yaml: string): string {
  const { schema } = entrySchemas[folder];
  const tidy = tidyFields(yaml);
  if (readYaml(tidy).faults.some((fault) => fault.code === 'yaml-depth')) return tidy;
  const straight = straightenQuotes(tidy);
  // What the reader refuses as a whole, such as aliases and tags, is not touched any further.
  return readYaml(straight).fields ? orderFields(mendValues(straight, schema), schema) : straight;
}
