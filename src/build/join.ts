import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { shardFile, type ShardMark } from './shard.ts';

/** A folder with what one shard made. */
interface Made extends ShardMark {
  folder: string;
}

/**
 * Joins the outputs of all shards of one build into `out`, in place of what is there. Gives the number of files, or in
 * plain words everything that stands against it, and then changes nothing.
 */
export async function joinShards(
  folders: readonly string[],
  out: string,
): Promise<{ files: number } | { problems: string[] }> {
  const read = await Promise.all(folders.map(readMark));
  const made = read.filter((one): one is Made => typeof one !== 'string');
  const problems = [
    ...read.filter((one) => typeof one === 'string'),
    ...(made.length === folders.length ? faultsOf(made) : []),
    ...folders.flatMap((folder) =>
      overlaps(folder, out)
        ? [`\`${out}\` is \`${folder}\` or lies in one another with it; choose another folder.`]
        : [],
    ),
  ];
  if (problems.length > 0) return { problems };

  const sources = new Map<string, string>();
  for (const { folder } of made)
    for (const file of await filesOf(folder)) {
      const known = sources.get(file);
      sources.set(file, known ?? folder);
      if (known !== undefined && !(await isSame(join(known, file), join(folder, file))))
        problems.push(
          `\`${file}\` is not the same in \`${known}\` and \`${folder}\`. Build all shards anew, with empty caches.`,
        );
    }
  if (problems.length > 0) return { problems };

  await rm(out, { recursive: true, force: true });
  const places = new Set([...sources.keys()].map((file) => dirname(join(out, file))));
  for (const place of places) await mkdir(place, { recursive: true });
  for (const [file, folder] of sources) await copyFile(join(folder, file), join(out, file));
  return { files: sources.size };
}

async function readMark(folder: string): Promise<Made | string> {
  const text = await readFile(join(folder, shardFile), 'utf8').catch(() => undefined);
  if (text === undefined)
    return `\`${folder}\` holds no \`${shardFile}\`. Give the folders that \`npm run build -- --shard 1/3\` and its likes made.`;
  try {
    const { index, of, inputs } = JSON.parse(text) as ShardMark;
    if (Number.isInteger(index) && Number.isInteger(of) && typeof inputs === 'string')
      return { folder, index, of, inputs };
  } catch {
    // Said below.
  }
  return `\`${join(folder, shardFile)}\` is damaged. Build this shard anew.`;
}

/** What is wrong with these shards as parts of one whole. */
function faultsOf(made: readonly Made[]): string[] {
  const [first] = made;
  if (!first) return ['No folder was given.'];
  const strangers = made.filter(({ of }) => of !== first.of);
  if (strangers.length > 0)
    return strangers.map(
      ({ folder, index, of }) => `\`${folder}\` is shard ${index}/${of}, and \`${first.folder}\` one of ${first.of}.`,
    );
  const others = made.filter(({ inputs }) => inputs !== first.inputs);
  const faults = others.map(
    ({ folder }) => `\`${folder}\` was made from other content or another program than \`${first.folder}\`.`,
  );
  for (let index = 1; index <= first.of; index++) {
    const same = made.filter((one) => one.index === index).map(({ folder }) => `\`${folder}\``);
    if (same.length === 0) faults.push(`Shard ${index}/${first.of} is missing.`);
    if (same.length > 1) faults.push(`Shard ${index}/${first.of} is there more than once: ${same.join(', ')}.`);
  }
  return faults;
}

function overlaps(a: string, b: string): boolean {
  const inside = (one: string, other: string) => !relative(resolve(one), resolve(other)).startsWith('..');
  return inside(a, b) || inside(b, a);
}

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter((file) => file !== shardFile);
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(a), readFile(b)]);
  return first.equals(second);
}
