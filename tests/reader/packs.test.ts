import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { Packs } from '../../src/reader/packs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimbook-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const packs = () => readdirSync(folder).filter((name) => name.endsWith('.pack'));
const write = (texts: Record<string, string>) => new Packs(folder).write(new Map(Object.entries(texts)));
const numbered = (name: string, count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`${name}${index}`, `${name} ${index}`]));

/** Makes every pack older than the time in which packs are left alone. */
function age(): void {
  for (const name of packs()) utimesSync(join(folder, name), 0, 0);
}

describe('Packs', () => {
  it('gives back what was kept, in this process and the next', () => {
    const texts = { a: '<p>“é” \u{1f600}</p>', b: '', c: 'x'.repeat(100_000) };
    const first = new Packs(folder);
    first.write(new Map(Object.entries(texts)));
    for (const kept of [first, new Packs(folder)]) {
      for (const [key, text] of Object.entries(texts)) expect(kept.read(key)).toBe(text);
      expect([kept.has('a'), kept.has('d'), kept.read('d')]).toEqual([true, false, undefined]);
    }
    expect(new Packs(join(folder, 'none')).read('a')).toBeUndefined();
  });

  it('finds what another process wrote meanwhile', () => {
    const early = new Packs(folder);
    write({ a: 'later' });
    expect(early.read('a')).toBe('later');
  });

  it('passes over files that are cut short, changed, or somebody else’s', () => {
    write({ a: 'first', b: 'second' });
    const file = join(folder, packs()[0]!);
    const whole = readFileSync(file);
    const changed = Buffer.from(whole);
    changed[changed.length - 2]! ^= 1;
    for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 20), changed, Buffer.alloc(0), Buffer.from('{}')]) {
      writeFileSync(file, bytes);
      const kept = new Packs(folder);
      expect([kept.has('a'), kept.read('b')]).toEqual([false, undefined]);
    }
    write({ a: 'first', b: 'second' });
    expect(new Packs(folder).read('b')).toBe('second');
  });

  it('does not give what is gone', () => {
    write({ a: 'first' });
    const kept = new Packs(folder);
    rmSync(join(folder, packs()[0]!));
    expect(kept.read('a')).toBeUndefined();
    write({ a: 'first' });
    expect(kept.read('a')).toBe('first');
  });

  it('joins very many old packs and loses nothing', () => {
    for (let index = 0; index < 70; index++) write({ [`k${index}`]: `text ${index}` });
    const another = new Packs(folder);
    age();
    new Packs(folder).keep(new Set(['k1']));
    expect(packs()).toHaveLength(1);
    for (const kept of [another, new Packs(folder)]) expect(kept.read('k69')).toBe('text 69');
  });

  it('drops what is not in use when there is very much of it, but nothing that is new', () => {
    new Packs(folder).write(numbered('old', 20_010));
    age();
    write({ fresh: 'text' });
    new Packs(folder).keep(new Set(['old1', 'old20009']));
    const kept = new Packs(folder);
    expect([kept.read('old1'), kept.read('old20009'), kept.read('fresh')]).toEqual(['old 1', 'old 20009', 'text']);
    expect(kept.has('old2')).toBe(false);
    expect(packs()).toHaveLength(2);
  });
});
