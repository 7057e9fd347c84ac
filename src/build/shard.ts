import { hash } from 'node:crypto';
import { codeDigest } from '../reader/code.ts';
import type { Entry } from '../reader/entry.ts';
import { isEntryPage, shareOf } from '../search/parts.ts';
import { site } from '../site.ts';

/** One of the parts a build is split into: the `index`th, from 1, of `of`. */
export interface Shard {
  index: number;
  of: number;
}

/** What lies beside the output of a shard, for those who join them. `inputs` is the digest of all it was made from. */
export interface ShardMark extends Shard {
  inputs: string;
}

/** Name of the file that holds a `ShardMark`. */
export const shardFile = 'shard.json';

/** The shard that `--shard 2/3` among these arguments asks for; without it, the whole. Throws `ShardError` when it says something else. */
export function shardFrom(args: readonly string[]): Shard {
  const at = args.findIndex((arg) => arg === '--shard' || arg.startsWith('--shard='));
  if (at < 0) return { index: 1, of: 1 };
  const given = args[at]!.includes('=') ? args[at]!.slice('--shard='.length) : (args[at + 1] ?? '');
  const [index = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(given)?.slice(1).map(Number) ?? [];
  if (index < 1 || index > of)
    throw new ShardError(`\`--shard ${given}\` is no part of a whole. Write which one of how many: \`--shard 2/3\`.`);
  return { index, of };
}

/**
 * Whether this shard makes the file or page at `path` below the base. `parts` is how many parts the full-text index has:
 * pages of one part are made by one shard, which also indexes them. The files of `data/`, sums of one another, and the
 * page that lists them belong to the first.
 */
export function owns({ index, of }: Shard, path: string, parts: number): boolean {
  if (of === 1) return true;
  if (path.startsWith('data/')) return index === 1;
  const share = isEntryPage(path) ? shareOf(path, parts) : shareOf(path, of);
  return share % of === index - 1;
}

/** The mark of a shard made from these entries. */
export function markOf({ index, of }: Shard, entries: readonly Entry[]): ShardMark {
  const content = entries.map(({ folder, id, data, prose }) => [folder, id, data, prose?.digest]);
  return { index, of, inputs: hash('sha256', JSON.stringify([codeDigest(), site.url, site.base, content])) };
}

/** A shard that cannot be. Its message is for people, who need no stack trace. */
export class ShardError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ShardError';
    this.stack = '';
  }
}
