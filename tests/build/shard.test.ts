import { describe, expect, it, test } from 'vitest';
import { owns, shardFrom } from '../../src/build/shard.ts';

describe('a shard', () => {
  it('is the whole unless asked for', () => {
    expect(shardFrom(['node', 'astro', 'build'])).toEqual({ index: 1, of: 1 });
  });

  test.each([['--shard', '2/3'], ['--shard=2/3']])('is what %s says', (...args) => {
    expect(shardFrom(['node', 'astro', 'build', ...args])).toEqual({ index: 2, of: 3 });
  });

  test.each(['0/3', '4/3', '1', '1/0', '-1/3', 'one', ''])('is refused as `%s`, in plain words', (given) => {
    expect(() => shardFrom(['--shard', given])).toThrow(`\`--shard ${given}\` is no part of a whole.`);
  });

  it('makes each page and file that no other makes', () => {
    const shards = [1, 2, 3].map((index) => ({ index, of: 3 }));
    const paths = Array.from({ length: 200 }, (_, at) => [
      `claims/c-${at}/`,
      `claims/c-${at}.json`,
      `topics/t-${at}/`,
    ]).flat();
    for (const path of ['', 'data/', 'data/claims.json', ...paths])
      expect([path, shards.filter((shard) => owns(shard, path, 5)).length]).toEqual([path, 1]);
    const shares = shards.map((shard) => paths.filter((path) => owns(shard, path, 5)).length);
    expect(Math.min(...shares)).toBeGreaterThan(paths.length / 6);
    expect(owns(shards[0]!, 'data/SHA256SUMS', 5)).toBe(true);
  });
});
