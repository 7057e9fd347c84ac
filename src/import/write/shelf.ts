import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFile as readEntryFile } from '../../reader/file.ts';
import type { Entry } from '../../reader/entry.ts';
import { decode } from '../../reader/text.ts';
import { entrySchemas } from '../../schema/entry.ts';
import { folders, isId, type Folder } from '../../schema/id.ts';
import { claimKey } from '../build/groups.ts';
import { addressKey } from '../text/addresses.ts';
import { nameKey } from '../text/names.ts';
import { digestOf, readManifest, type Manifest } from './manifest.ts';

/** Whose a file is: written by an import and untouched, by an import and then changed, by a person, or gone since an import wrote it. */
export type Owner = 'import' | 'edited' | 'person' | 'removed';

/** The folder that is written to, as it was before. */
export class Shelf {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly #digests = new Map<string, string>();
  readonly #ids = new Map<Folder, Set<string>>(folders.map((folder) => [folder, new Set<string>()]));
  readonly #keys = new Map<string, string>();
  readonly #made = new Set<string>();

  constructor(directory: string, manifest: Manifest) {
    this.directory = directory;
    this.manifest = manifest;
  }

  /** Reads what is there. Files that no import wrote, or that were changed since, are read to know whom and what they are about. */
  static async read(directory: string): Promise<Shelf> {
    const shelf = new Shelf(directory, await readManifest(directory));
    const theirs: Entry[] = [];
    for (const folder of folders) {
      const names = await readdir(join(directory, folder)).catch(() => []);
      for (const name of names.sort()) {
        const ending = entrySchemas[folder].extension;
        const id = name.slice(0, -ending.length);
        if (!name.endsWith(ending) || !isId(id)) continue;
        const file = `${folder}/${name}`;
        const bytes = readFileSync(join(directory, file));
        shelf.#digests.set(file, digestOf(bytes));
        shelf.#ids.get(folder)!.add(id);
        if (shelf.ownerOf(file) === 'import') continue;
        const { entry } = readEntryFile({ folder, id, file, text: decode(bytes) ?? '' }, '/');
        if (entry) theirs.push(entry);
      }
    }
    shelf.#learn(theirs);
    for (const [file, { keys }] of shelf.manifest) {
      const [folder, id] = split(file);
      shelf.#ids.get(folder)!.add(id);
      for (const key of keys) shelf.#remember(folder, key, id);
    }
    return shelf;
  }

  /** Ids that are taken in a folder, by files that are there or were, and by former ids. */
  takenIds(folder: Folder): ReadonlySet<string> {
    return this.#ids.get(folder)!;
  }

  /** Id of the entry known by a key. */
  find(folder: Folder, key: string): string | undefined {
    return this.#keys.get(`${folder} ${key}`);
  }

  /** `undefined` for a file that neither is there nor ever was. */
  ownerOf(file: string): Owner | undefined {
    const item = this.manifest.get(file);
    const digest = this.#digests.get(file);
    if (digest === undefined) return item ? 'removed' : undefined;
    return item === undefined ? 'person' : item.digest === digest ? 'import' : 'edited';
  }

  /** SHA-256 of a file as it stands. */
  digestOf(file: string): string | undefined {
    return this.#digests.get(file);
  }

  /** The checked fields of an entry that is there. */
  data(folder: Folder, id: string): Entry['data'] | undefined {
    const file = fileOf(folder, id);
    const text = decode(readFileSync(join(this.directory, file)));
    return text === undefined ? undefined : readEntryFile({ folder, id, file, text }, '/').entry?.data;
  }

  /** Writes a file whole or not at all. One after the other: very many small files are no faster otherwise. */
  write(file: string, text: string): void {
    const path = join(this.directory, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(`${path}.part~`, text);
    renameSync(`${path}.part~`, path);
  }

  /** Takes in what entries of people are known by: names, addresses, claims with their fact-checks, former ids. */
  #learn(entries: readonly Entry[]): void {
    const names = new Map<string, string>();
    const addresses = new Map<string, string>();
    for (const { folder, id, data } of entries) {
      if ('former_ids' in data) for (const former of data.former_ids) this.#ids.get(folder)!.add(former);
      if (folder === 'actors' && 'kind' in data && 'aliases' in data && 'name' in data) {
        names.set(id, data.name);
        const strong = data.aliases.filter((alias) => !alias.weak).map((alias) => alias.name);
        for (const name of [data.name, ...strong]) this.#remember(folder, `name:${nameKey(name)}`, id);
      }
      if (folder === 'sources' && 'url' in data) {
        addresses.set(id, addressKey(data.url));
        for (const url of [data.url, ...data.archived.map((copy) => copy.url)])
          this.#remember(folder, `url:${addressKey(url)}`, id);
      }
    }
    for (const [file, { keys }] of this.manifest) {
      const [folder, id] = split(file);
      for (const key of keys) {
        if (folder === 'actors' && !names.has(id)) names.set(id, key.replace(/^name:/, ''));
        if (folder === 'sources' && !addresses.has(id)) addresses.set(id, key.replace(/^url:/, ''));
      }
    }
    for (const { folder, id, data } of entries) {
      if (folder !== 'claims' || !('claimants' in data)) continue;
      this.#remember(
        folder,
        claimKey(
          data.claim,
          data.claimants.map((actor) => names.get(actor) ?? actor),
        ),
        id,
      );
      for (const { source } of data.reviews)
        if (addresses.has(source)) this.#remember(folder, `review:${addresses.get(source)!}`, id);
    }
  }

  #remember(folder: Folder, key: string, id: string): void {
    if (!this.#keys.has(`${folder} ${key}`)) this.#keys.set(`${folder} ${key}`, id);
  }
}

/** Path of an entry's file below the content folder. */
export function fileOf(folder: Folder, id: string): string {
  return `${folder}/${id}${entrySchemas[folder].extension}`;
}

function split(file: string): [Folder, string] {
  const at = file.indexOf('/');
  return [file.slice(0, at) as Folder, file.slice(at + 1).replace(/\.(?:mdx|yaml)$/, '')];
}
