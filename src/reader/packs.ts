import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSlot, readTable, writePack, type Slot } from './pack.ts';

/** Most texts in one pack. */
const perPack = 2000;

/** Packs besides full ones, and texts that nobody needs, beyond which a folder is tidied. */
const maxPacks = 64;
const maxSpare = 20_000;

/** Packs younger than this are left alone, in milliseconds: another process may be reading what only they hold. */
const youth = 60 * 60 * 1000;

/**
 * Texts by key, kept in few files of one folder. The same key always stands for the same text, so several processes
 * may write at once. A file that is broken, cut short or somebody else's counts as not there.
 */
export class Packs {
  readonly #folder: string;
  readonly #slots = new Map<string, Slot>();
  readonly #known = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#look();
  }

  has(key: string): boolean {
    return this.#slots.has(key);
  }

  /** The text kept under a key, if there is one. Finds also what another process has written meanwhile. */
  read(key: string): string | undefined {
    return this.#readKnown(key) ?? (this.#look() ? this.#readKnown(key) : undefined);
  }

  /** Keeps texts. Throws when they cannot be written. */
  write(texts: ReadonlyMap<string, string>): void {
    const all = [...texts];
    for (let from = 0; from < all.length; from += perPack) this.#writeOne(new Map(all.slice(from, from + perPack)));
  }

  /** Tidies the folder when it holds very many packs, or very much that is not in use. Throws when it cannot be written. */
  keep(used: ReadonlySet<string>): void {
    const old = this.#oldFiles('.pack');
    const slots = [...this.#slots].filter(([, slot]) => old.includes(slot.file));
    const hasSpare = slots.filter(([key]) => !used.has(key)).length > maxSpare;
    if (!hasSpare && old.length <= maxPacks + slots.length / perPack) return;
    const keys = slots.map(([key]) => key).filter((key) => !hasSpare || used.has(key));
    const written = new Set<string>();
    for (let from = 0; from < keys.length; from += perPack) {
      const some = keys.slice(from, from + perPack).map((key) => [key, this.#readKnown(key)] as const);
      written.add(this.#writeOne(new Map(some.filter((one): one is [string, string] => one[1] !== undefined))));
    }
    for (const file of [...old, ...this.#oldFiles('.part')]) if (!written.has(file)) rmSync(file, { force: true });
    for (const [key, { file }] of this.#slots) if (old.includes(file) && !written.has(file)) this.#slots.delete(key);
  }

  /** Writes one pack, named by its keys, and gives its path. */
  #writeOne(texts: ReadonlyMap<string, string>): string {
    mkdirSync(this.#folder, { recursive: true });
    const digest = createHash('sha256')
      .update([...texts.keys()].join())
      .digest('hex');
    const file = join(this.#folder, `${digest.slice(0, 32)}.pack`);
    writePack(file, texts);
    this.#add(file);
    return file;
  }

  #readKnown(key: string): string | undefined {
    const slot = this.#slots.get(key);
    const text = slot && readSlot(slot);
    if (slot && text === undefined) {
      this.#slots.delete(key);
      this.#known.delete(slot.file);
    }
    return text;
  }

  /** Looks for packs not seen before; says whether there are any. */
  #look(): boolean {
    const files = this.#files('.pack').filter((file) => !this.#known.has(file));
    for (const file of files) this.#add(file);
    return files.length > 0;
  }

  #add(file: string): void {
    this.#known.add(file);
    for (const [key, slot] of readTable(file)) this.#slots.set(key, slot);
  }

  #oldFiles(ending: string): string[] {
    const oldest = Date.now() - youth;
    return this.#files(ending).filter(
      (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < oldest,
    );
  }

  #files(ending: string): string[] {
    try {
      const names = readdirSync(this.#folder).sort();
      return names.filter((name) => name.endsWith(ending)).map((name) => join(this.#folder, name));
    } catch {
      return [];
    }
  }
}
