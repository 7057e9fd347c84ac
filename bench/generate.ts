import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Collection, Folder } from '../src/schema/id.ts';
import { requiredSections } from '../src/site.ts';
import { madeUpActor } from './made-up/actors.ts';
import { madeUpClaim } from './made-up/claims.ts';
import { madeUpEvent } from './made-up/events.ts';
import { madeUpSource } from './made-up/sources.ts';
import { Writer } from './made-up/text.ts';

/** How many entries of each kind a dataset of `total` has: seven tenths claims, a tenth of each other kind. */
export function shares(total: number): Record<Collection, number> {
  const tenth = Math.max(4, Math.round(total / 10));
  return { claims: Math.max(1, total - 3 * tenth), actors: tenth, events: tenth, sources: tenth };
}

/**
 * Writes a made-up dataset of `total` entries into `directory`, in place of what is there: texts of a hundred to
 * two thousand words, about 280 on average, Arabic names, hubs that thousands of entries refer to, nothing that
 * the check calls an error. The same arguments give the same bytes.
 */
export function generate(directory: string, total: number, seed = 1): void {
  const writer = new Writer(seed, shares(total));
  rmSync(directory, { recursive: true, force: true });
  const write = (folder: Folder, id: string, fields: object, body?: string) => {
    const yaml = stringify(fields, { lineWidth: 0 });
    const [name, text] = body === undefined ? [`${id}.yaml`, yaml] : [`${id}.mdx`, `---\n${yaml}---\n\n${body}\n`];
    writeFileSync(join(directory, folder, name), text);
  };
  const each = (kind: Collection, one: (at: number) => object, body?: () => string) => {
    mkdirSync(join(directory, kind), { recursive: true });
    for (const [at, id] of writer.ids[kind].entries()) write(kind, id, one(at), body?.());
  };
  each('sources', (at) => madeUpSource(writer, at));
  each(
    'actors',
    (at) => madeUpActor(writer, at),
    () => writer.prose(['Background', 'Role', 'What is disputed']),
  );
  each(
    'events',
    (at) => madeUpEvent(writer, at),
    () => writer.prose(['What happened', 'What is known', 'Aftermath']),
  );
  each(
    'claims',
    (at) => madeUpClaim(writer, at),
    () => writer.prose(requiredSections),
  );

  mkdirSync(join(directory, 'pages'), { recursive: true });
  const page = { title: 'A made-up dataset', summary: 'Made by a program to measure with.' };
  write('pages', 'home', page, writer.sentence());
  write('pages', 'about', page, writer.sentence());
}
