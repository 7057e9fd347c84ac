import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { folders } from '../schema/id.ts';
import { UsageError } from './run.ts';

/**
 * Gives `use` a folder with the content of `base`, a folder or a git revision, and takes it away afterwards. Of a
 * revision the files of the content folder at `content` are copied out of the object store: nothing is checked out, no filter
 * or hook runs, links are not followed. Throws `UsageError` when `base` is neither.
 */
export async function withBase<Result>(
  base: string,
  content: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const found = await stat(base).catch(() => undefined);
  if (found?.isDirectory()) return use(resolve(base));
  const directory = await mkdtemp(join(tmpdir(), 'claimbook-base-'));
  try {
    await copyRevision(base, content, directory);
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function copyRevision(base: string, content: string, to: string): Promise<void> {
  const unknown = new UsageError(`\`${base}\` is neither a folder nor a git revision.`);
  const real = await realpath(content);
  // A revision never begins with a hyphen; an option does.
  const commit = base.startsWith('-')
    ? undefined
    : await git(real, ['rev-parse', '--verify', '--quiet', `${base}^{commit}`]).catch(() => undefined);
  if (!commit) throw unknown;
  const id = commit.toString().trim();
  const root = (await git(real, ['rev-parse', '--show-toplevel'])).toString().trim();
  const path = relative(await realpath(root), real)
    .split(sep)
    .join('/');
  const tree = path === '' ? id : `${id}:${path}`;
  const list = await git(root, ['ls-tree', '-r', '-z', '--full-tree', tree]).catch(() => Buffer.alloc(0));
  const wanted = new RegExp(`^100(?:644|755) blob ([0-9a-f]+)\\t((?:${folders.join('|')})/[^/]+)$`);
  const blobs = list
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, blob, file] = wanted.exec(line) ?? [];
      return blob !== undefined && file !== undefined ? [{ blob, file }] : [];
    });
  const texts = readBlobs(
    root,
    blobs.map(({ blob }) => blob),
  );
  for (const [index, { file }] of blobs.entries()) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), texts[index]!);
  }
}

const execute = promisify(execFile);
const maxBuffer = 512 * 1024 * 1024;

async function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  const { stdout } = await execute('git', args, { cwd, encoding: 'buffer', maxBuffer });
  return stdout;
}

/** The bytes of objects, in one call of git: `<id> blob <size>`, a line end, the bytes, a line end, and so on. */
function readBlobs(cwd: string, ids: readonly string[]): Buffer[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd,
    input: ids.map((id) => `${id}\n`).join(''),
    maxBuffer,
  });
  let at = 0;
  return ids.map(() => {
    const end = stdout.indexOf('\n', at);
    const size = Number(stdout.toString('latin1', at, end).split(' ')[2]);
    if (Number.isNaN(size)) throw new Error('Git could not read the content of the revision.');
    at = end + size + 2;
    return stdout.subarray(end + 1, end + 1 + size);
  });
}
