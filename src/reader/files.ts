import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, startOfFile, type Problem } from '../problems/problem.ts';
import { entrySchemas } from '../schema/entry.ts';
import { folders, isId, type Folder } from '../schema/id.ts';
import { idFrom } from './suggest.ts';
import { decode, encodingFault } from './text.ts';

/** Most bytes a content file may have. */
export const maxFileBytes = 256 * 1024;

/** A content file, decoded. */
export interface ContentFile {
  folder: Folder;
  id: string;
  /** Path below the content folder. */
  file: string;
  text: string;
}

/** Reads every file below `directory`, and says what is wrong with names, places and bytes. Never follows links. */
export function readFiles(directory: string): { files: ContentFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  let top;
  try {
    top = readdirSync(directory, { withFileTypes: true });
  } catch {
    return { files: [], problems: [whole('no-content', '', { value: directory })] };
  }
  const files: ContentFile[] = [];
  for (const item of top.sort(byName)) {
    if (isIgnored(item.name)) continue;
    const folder = folders.find((name) => name === item.name);
    if (item.isSymbolicLink()) problems.push(whole('file-link', item.name, { value: item.name }));
    else if (!item.isDirectory() || !folder) problems.push(misplaced(item.name));
    else {
      const read = readFolder(directory, folder);
      files.push(...read.files);
      problems.push(...read.problems);
    }
  }
  return { files, problems };
}

function readFolder(directory: string, folder: Folder): { files: ContentFile[]; problems: Problem[] } {
  let items;
  try {
    items = readdirSync(join(directory, folder), { withFileTypes: true })
      .filter((item) => !isIgnored(item.name))
      .sort(byName);
  } catch {
    return { files: [], problems: [whole('file-unreadable', folder, { value: folder })] };
  }
  const read = items.map((item) =>
    item.isDirectory() ? misplaced(`${folder}/${item.name}`) : readOne(directory, folder, item.name),
  );
  return {
    files: read.filter((one): one is ContentFile => !('code' in one)),
    problems: read.filter((one): one is Problem => 'code' in one),
  };
}

/** Reads one file, or says why it is not read. */
function readOne(directory: string, folder: Folder, name: string): ContentFile | Problem {
  const file = `${folder}/${name}`;
  const ending = entrySchemas[folder].extension;
  const id = name.slice(0, -ending.length);
  const stats = lstatSync(join(directory, file), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) return whole('file-link', file, { value: name });
  if (!stats?.isFile()) return whole('file-unreadable', file, { value: name });
  if (!name.endsWith(ending)) return whole('file-ending', file, { value: name, folder, ending });
  if (!isId(id) || deviceNames.test(id))
    return whole('file-name', file, { value: name, suggestion: suggestName(id, ending) });
  if (stats.size > maxFileBytes)
    return whole('file-size', file, { value: bytes(stats.size), limit: bytes(maxFileBytes) });
  try {
    const read = readFileSync(join(directory, file));
    const text = decode(read);
    if (text === undefined) return problem('file-encoding', { file, path: '', ...encodingFault(read) });
    return text.trim() === '' ? whole('file-empty', file) : { folder, id, file, text };
  } catch {
    return whole('file-unreadable', file, { value: name });
  }
}

/** Names that Windows keeps for devices, where such a file cannot even be checked out. */
const deviceNames = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

function suggestName(id: string, ending: string): string | undefined {
  const suggestion = idFrom(id).replace(deviceNames, '$&-1');
  return suggestion ? suggestion + ending : undefined;
}

function misplaced(file: string): Problem {
  return whole('file-place', file, { value: file, folders: folders.map((folder) => `\`${folder}\``).join(', ') });
}

function whole(code: Problem['code'], file: string, values: Record<string, string | undefined> = {}): Problem {
  return problem(code, { file, path: '', ...startOfFile }, values);
}

/** Files of the system and of editors, and a note to people, are no content. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'README.md' || name.endsWith('~');
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function bytes(count: number): string {
  return count < 1024 * 1024 ? `${Math.round(count / 1024)} KiB` : `${Math.round(count / 1024 / 1024)} MiB`;
}
