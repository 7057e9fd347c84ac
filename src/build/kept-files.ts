import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Body } from '../exports/files/data-file.ts';
import { withReads, type Read } from '../graph/reads.ts';
import { isUntouched, readFilesMark, type FilesMark } from './mark.ts';
import { ReadLog } from './read-log.ts';

/** Where files are written, and by what. */
export interface KeptFilesOptions extends Pick<FilesMark, 'folder' | 'code'> {
  /** File that tells the next build what was written. */
  mark: string;
}

/** Files in a folder that stay there from one build to the next, as long as nothing they are made of has changed. */
export class KeptFiles {
  readonly #options: KeptFilesOptions;
  readonly #made = new Set<string>();
  /** Files the last build has left. */
  readonly #last: readonly string[];
  /** When it had written them. */
  readonly #end: number;
  readonly #log: ReadLog;
  #written = 0;
  #kept = 0;

  /** Takes what the last build has left in the folder, unless it was another folder. */
  constructor(options: KeptFilesOptions, digestOf: (read: Read) => string) {
    const { folder, code, mark } = options;
    this.#options = options;
    const left = readFilesMark(mark);
    const last = left?.folder === folder ? left : undefined;
    // From here on the folder is not what the mark says. A build that ends early leaves none, so that the next trusts nothing.
    rmSync(mark, { force: true });
    this.#log = new ReadLog(digestOf, last?.code === code ? last.reads : undefined);
    this.#last = Object.keys(last?.reads.made ?? {});
    this.#end = last?.end ?? 0;
  }

  /**
   * Writes a file, below the folder, unless the last build has left it there and nobody has touched it. It is a function of
   * what its body reads of the dataset, and of `also`.
   */
  put(path: string, body: () => Body, also = ''): void {
    if (this.#log.kept(path) === also && isUntouched(join(this.#options.folder, path), this.#end)) {
      this.#kept += 1;
      return;
    }
    const { value, reads } = withReads(body);
    this.write(path, value);
    this.#log.take(path, also, reads);
    this.#written += 1;
  }

  /** Writes a file that does not stay. */
  write(path: string, body: Body): void {
    const file = join(this.#options.folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (typeof body === 'string' || body instanceof Uint8Array) return writeFileSync(file, body);
    const handle = openSync(file, 'w');
    try {
      for (const piece of body) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
  }

  /** Removes files of the last build that are none of this one. Gives how many were written and how many stayed. */
  finish(): { written: number; kept: number } {
    const { folder, code, mark } = this.#options;
    const reads = this.#log.stored();
    for (const path of this.#last) if (!(path in reads.made)) rmSync(join(folder, path), { force: true });
    const made: FilesMark = { folder, code, end: Date.now(), reads };
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, JSON.stringify(made));
    return { written: this.#written, kept: this.#kept };
  }
}
