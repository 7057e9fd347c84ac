import { hash } from 'node:crypto';
import { cachePath } from '../caches.ts';
import { codeDigest } from './code.ts';
import type { ContentFile } from './files.ts';
import { Packs } from './packs.ts';
import type { Reading } from './reading.ts';

/**
 * What came of files, kept from one run to the next by their `readingKey`, problems included. Never needed: when it cannot
 * be read or written, files are read anew.
 */
export class ReadCache {
  readonly #packs: Packs;
  #memory = new Map<string, Reading>();

  constructor(folder = cachePath('read')) {
    this.#packs = new Packs(folder);
  }

  get(key: string): Reading | undefined {
    const known = this.#memory.get(key);
    if (known) return known;
    const text = this.#packs.has(key) ? this.#packs.read(key) : undefined;
    return text === undefined ? undefined : (JSON.parse(text) as Reading);
  }

  /** Keeps what was read by key, as JSON. */
  write(readings: ReadonlyMap<string, string>): void {
    quietly(() => this.#packs.write(readings));
  }

  /** Drops what another run left if there is too much of it; holds what this run used ready for the next in this process. */
  keep(used: ReadonlyMap<string, Reading>): void {
    this.#memory = new Map(used);
    quietly(() => this.#packs.keep(new Set(used.keys())));
  }
}

/**
 * SHA-256 of all that decides what comes of a file: its path and text, the path the site lies under, and the program that
 * reads.
 */
export function readingKey({ file, text }: ContentFile, base: string): string {
  return hash('sha256', [codeDigest(), base, file, text].join('\0'));
}

function quietly(write: () => void): void {
  try {
    write();
  } catch {
    // A full or read-only disk costs time, not content.
  }
}
