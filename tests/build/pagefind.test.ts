import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPagefind } from '../../src/build/pagefind.ts';

describe('the full-text index of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimbook-pagefind-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const page = (path: string, body: string) => {
    const file = join(folder, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<html lang="en"><body data-pagefind-body>${body}</body></html>`);
  };
  const index = () => runPagefind({ site: join(folder, 'site'), output: join(folder, 'out'), maxFragments: 500 });

  test('holds its pages', async () => {
    page('a/index.html', '<h1>Drone strike</h1>');
    page('b/index.html', '<h1>Convoy</h1><nav>menu</nav>');
    await index();
    const entry = JSON.parse(readFileSync(join(folder, 'out/pagefind-entry.json'), 'utf8')) as unknown;
    expect(entry).toMatchObject({ languages: { en: { page_count: 2 } } });
  });

  test('is not made of nothing', async () => {
    mkdirSync(join(folder, 'site'));
    await expect(index()).rejects.toThrow('not able to build an index');
  });

  test('does not leave out a page in silence', async () => {
    page('a/index.html', '<h1>Drone strike</h1>');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'site/index.html'));
    await expect(index()).rejects.toThrow(/Failed to read .*index\.html/);
  });
});
