import { startOfFile } from '../problems/problem.ts';
import { keyOf, type EntryKey } from '../schema/id.ts';
import type { Locate } from './entry.ts';
import { cutFile, locateIn, readFieldsOf, type LocateInFile } from './cut.ts';
import type { ContentFile } from './files.ts';

/** Finds fields in files. The fields of a file are read again when the first of them is asked for. */
export function locateAmong(files: readonly ContentFile[]): Locate {
  const byKey = new Map(files.map((file) => [keyOf(file.folder, file.id), file]));
  const known = new Map<EntryKey, LocateInFile>();
  return (key, path, part) => {
    const file = byKey.get(key);
    if (!file) return { file: key, path: '', ...startOfFile };
    let locate = known.get(key);
    if (!locate) {
      const cut = cutFile(file);
      locate = locateIn(cut, readFieldsOf(cut)?.fields);
      known.set(key, locate);
    }
    return locate(path, part);
  };
}
