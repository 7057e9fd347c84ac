import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from '../../src/build/kept-files.ts';
import { noteRead, nameOf, readOf } from '../../src/graph/reads.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimbook-kept-'));
});
afterEach(() => rmSync(root, { recursive: true }));

interface Build {
  /** Answers to the questions the files are made of, by their names. */
  answers: Record<string, string>;
  paths: string[];
  code?: string;
  folder?: string;
  also?: string;
}

/** Writes files each of which holds the answer to the question it is called after. Gives how many were written and kept. */
function build({ answers, paths, code = 'one', folder = 'site', also }: Build) {
  const options = { folder: join(root, folder), mark: join(root, 'cache', 'files.json'), code };
  const files = new KeptFiles(options, (read) => answers[nameOf(read)] ?? '');
  for (const path of paths) {
    const body = () => {
      noteRead(readOf(path));
      return answers[path] ?? '';
    };
    files.put(path, body, also);
  }
  return files.finish();
}

const read = (path: string, folder = 'site') => readFileSync(join(root, folder, path), 'utf8');

describe('files stay from one build to the next', () => {
  const paths = ['a.json', 'b/c.json'];
  const answers = { 'a.json': '1', 'b/c.json': '2' };

  it('as long as nothing they are made of has changed', () => {
    expect(build({ answers, paths })).toEqual({ written: 2, kept: 0 });
    expect(build({ answers: { ...answers, 'b/c.json': '3' }, paths })).toEqual({ written: 1, kept: 1 });
    expect([read('a.json'), read('b/c.json')]).toEqual(['1', '3']);
    expect(build({ answers: { ...answers, 'b/c.json': '3' }, paths })).toEqual({ written: 0, kept: 2 });
  });

  it('unless they are no longer there', () => {
    build({ answers, paths });
    rmSync(join(root, 'site', 'b'), { recursive: true });
    expect(build({ answers, paths })).toEqual({ written: 1, kept: 1 });
    expect(read('b/c.json')).toBe('2');
  });

  it('unless somebody has written to them', async () => {
    build({ answers, paths });
    await setTimeout(20);
    writeFileSync(join(root, 'site', 'a.json'), 'other');
    expect(build({ answers, paths })).toEqual({ written: 1, kept: 1 });
    expect(read('a.json')).toBe('1');
  });

  it('unless the program is another, or what else they are made of', () => {
    build({ answers, paths });
    expect(build({ answers, paths, code: 'two' })).toEqual({ written: 2, kept: 0 });
    expect(build({ answers, paths, code: 'two', also: 'x' })).toEqual({ written: 2, kept: 0 });
    expect(build({ answers, paths, code: 'two', also: 'x' })).toEqual({ written: 0, kept: 2 });
  });

  it('and go when the dataset has them no more', () => {
    build({ answers, paths });
    expect(build({ answers, paths: ['a.json'] })).toEqual({ written: 0, kept: 1 });
    expect(existsSync(join(root, 'site', 'b/c.json'))).toBe(false);
  });

  it('but not from one folder to another', () => {
    build({ answers, paths });
    expect(build({ answers, paths: ['a.json'], folder: 'other' })).toEqual({ written: 1, kept: 0 });
    expect([read('b/c.json'), read('a.json', 'other')]).toEqual(['2', '1']);
  });

  it('and are written anew when the mark of the last build was cut off, or a build has not come to its end', () => {
    build({ answers, paths });
    const mark = join(root, 'cache', 'files.json');
    writeFileSync(mark, readFileSync(mark, 'utf8').slice(0, 20));
    expect(build({ answers, paths })).toEqual({ written: 2, kept: 0 });
    new KeptFiles({ folder: join(root, 'site'), mark, code: 'one' }, () => '');
    expect(build({ answers, paths })).toEqual({ written: 2, kept: 0 });
  });
});
