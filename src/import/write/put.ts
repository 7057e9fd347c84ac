import { readFile } from '../../reader/file.ts';
import type { Folder } from '../../schema/id.ts';
import { digestOf } from './manifest.ts';
import { renderEntry } from './render.ts';
import { fileOf, type Shelf } from './shelf.ts';

/** An entry ready to be written. */
export interface Planned {
  folder: Folder;
  id: string;
  data: Readonly<Record<string, unknown>>;
  body?: string;
  keys: string[];
  inputs: string[];
}

/** What became of a file. `left` ones belong to a person: written or changed by one, or deleted. `failed` would not pass the check. */
export type Put = { file: string } & (
  | { action: 'created' | 'updated' | 'unchanged' }
  | { action: 'left'; owner: 'person' | 'edited' | 'removed' }
  | { action: 'failed'; reason: string }
);

/**
 * Writes an entry, unless it stands there already, a person has a hand in the file, or `check` would refuse it. A claim or page that a person
 * deleted stays deleted; an actor or source that is needed again comes back. With `dryRun` nothing is written.
 */
export function put(shelf: Shelf, entry: Planned, dryRun: boolean): Put {
  const { folder, id, keys, inputs } = entry;
  const file = fileOf(folder, id);
  const text = renderEntry(folder, entry.data, entry.body);
  const digest = digestOf(text);
  const owner = shelf.ownerOf(file);
  const isSame = shelf.digestOf(file) === digest;
  if (
    !isSame &&
    (owner === 'person' || owner === 'edited' || (owner === 'removed' && (folder === 'claims' || folder === 'pages')))
  )
    return { file, action: 'left', owner };
  if (!isSame) {
    const { problems } = readFile({ folder, id, file, text }, '/');
    const error = problems.find((problem) => problem.level === 'error');
    if (error) return { file, action: 'failed', reason: `${error.path ? `${error.path}: ` : ''}${error.message}` };
    if (!dryRun) shelf.write(file, text);
  }
  const earlier = shelf.manifest.get(file);
  const isFresh = earlier === undefined || earlier.inputs.every((input) => inputs.includes(input));
  shelf.manifest.set(file, {
    digest,
    keys: isFresh ? keys : [...new Set([...keys, ...earlier.keys])],
    inputs: isFresh ? inputs : [...new Set([...inputs, ...earlier.inputs])].sort(),
  });
  return { file, action: isSame ? 'unchanged' : owner === undefined || owner === 'removed' ? 'created' : 'updated' };
}
