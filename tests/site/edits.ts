import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A number from 0 up to 1. */
type Chance = () => number;

type Fields = Record<string, unknown>;

/** Changes the fields; what it gives, if that is a text, takes the place of the body. */
type Change = (fields: Fields, body: string) => unknown;

/** Changes one thing in a content folder, as someone who writes pages would; gives what it did. The content stays without errors. */
export function editAtRandom(content: string, chance: Chance): string {
  for (;;) {
    const done = pick(edits, chance)(content, chance);
    if (done) return done;
  }
}

/** An edit gives nothing when there is nothing it can be done to. */
type Edit = (content: string, chance: Chance) => string | undefined;

const edits: readonly Edit[] = [
  (content, chance) =>
    change(content, pick(texts, chance), chance, (_, body) => `${body}\nOne more sentence ${serial(chance)}.\n`),
  (content, chance) =>
    change(content, 'claims', chance, (fields) => void (fields['title'] = `Another title ${serial(chance)}`)),
  (content, chance) =>
    change(content, 'actors', chance, (fields) => void (fields['name'] = `Another name ${serial(chance)}`)),
  (content, chance) =>
    change(content, 'events', chance, (fields) => void (fields['name'] = `Another event ${serial(chance)}`)),
  (content, chance) =>
    change(content, 'sources', chance, (fields) => void (fields['publisher'] = `Publisher ${serial(chance)}`)),
  (content, chance) =>
    change(content, pick(texts, chance), chance, (fields) => void (fields['summary'] = `Summary ${serial(chance)}.`)),
  (content, chance) =>
    change(content, 'claims', chance, ({ verdict }) => {
      if (verdict) (verdict as Fields)['rating'] = 'not-enough-evidence';
    }),
  (content, chance) =>
    change(content, pick(texts, chance), chance, (fields) => {
      const correction = { date: '2026-02-03', what: `This was changed ${serial(chance)}.`, why: 'It was wrong.' };
      fields['corrections'] = [...((fields['corrections'] as unknown[] | undefined) ?? []), correction];
    }),
  add,
  remove,
  rename,
  (content, chance) => {
    const id = unreferenced(content, 'claims', chance);
    return id && rewrite(content, 'claims', id, (fields) => void (fields['status'] = 'draft'));
  },
];

const texts = ['claims', 'actors', 'events'] as const;
type Texts = (typeof texts)[number];

/** Adds a copy of a claim, which no other entry names. */
export function add(content: string, chance: Chance): string {
  const id = pick(idsOf(content, 'claims'), chance);
  const { fields, body } = read(content, 'claims', id);
  const added = `added-${serial(chance)}`;
  write(content, 'claims', added, { ...fields, title: `Added ${added}`, former_ids: [] }, body);
  return `added claims/${added}`;
}

function remove(content: string, chance: Chance): string | undefined {
  const folder = pick(texts, chance);
  const id = unreferenced(content, folder, chance);
  if (id) rmSync(fileOf(content, folder, id));
  return id && `removed ${folder}/${id}`;
}

/** Gives an entry another id and keeps its address. */
function rename(content: string, chance: Chance): string | undefined {
  const folder = pick(texts, chance);
  const id = unreferenced(content, folder, chance);
  if (!id) return undefined;
  const renamed = `renamed-${serial(chance)}`;
  rewrite(content, folder, id, (fields) => {
    fields['former_ids'] = [...((fields['former_ids'] as string[] | undefined) ?? []), id];
  });
  renameSync(fileOf(content, folder, id), fileOf(content, folder, renamed));
  return `renamed ${folder}/${id} to ${renamed}`;
}

/** An entry that no other names, if there is one among a few. */
function unreferenced(content: string, folder: Texts, chance: Chance): string | undefined {
  const all = [...texts, 'sources', 'pages'].flatMap((name) =>
    readdirSync(join(content, name)).map((file) => ({ file, text: readFileSync(join(content, name, file), 'utf8') })),
  );
  const ids = idsOf(content, folder);
  for (let tries = 0; tries < 10; tries++) {
    const id = pick(ids, chance);
    if (all.every(({ file, text }) => file === `${id}.mdx` || !text.includes(id))) return id;
  }
  return undefined;
}

function change(content: string, folder: Texts | 'sources', chance: Chance, how: Change): string {
  return rewrite(content, folder, pick(idsOf(content, folder), chance), how);
}

function rewrite(content: string, folder: string, id: string, how: Change): string {
  const { fields, body } = read(content, folder, id);
  const text = how(fields, body);
  write(content, folder, id, fields, typeof text === 'string' ? text : body);
  return `changed ${folder}/${id}`;
}

function read(content: string, folder: string, id: string): { fields: Fields; body: string } {
  const text = readFileSync(fileOf(content, folder, id), 'utf8');
  const [, yaml = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { fields: parse(yaml, { schema: 'core' }) as Fields, body };
}

function write(content: string, folder: string, id: string, fields: Fields, body: string): void {
  const yaml = stringify(fields, { lineWidth: 0 });
  writeFileSync(fileOf(content, folder, id), folder === 'sources' ? yaml : `---\n${yaml}---\n${body}`);
}

function fileOf(content: string, folder: string, id: string): string {
  const file = join(content, folder, `${id}.yaml`);
  return existsSync(file) ? file : join(content, folder, `${id}.mdx`);
}

function idsOf(content: string, folder: string): string[] {
  return readdirSync(join(content, folder))
    .map((file) => file.replace(/\.\w+$/, ''))
    .sort();
}

function serial(chance: Chance): number {
  return Math.floor(chance() * 1e6);
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance() * list.length)]!;
}
