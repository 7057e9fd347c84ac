import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/cli/guide/story.ts';
import { bytesOf, formats } from '../../src/exports/files/data-file.ts';
import { exportFiles, otherFormats } from '../../src/exports/files/other-files.ts';
import { shippedCorpus } from '../exports/corpora.ts';
import { folderOf, runCommand } from './command.ts';

async function filesBelow(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(folder.length + 1));
}

describe('export', () => {
  it('writes every file of the published dataset, byte for byte as the site has it', async () => {
    const out = await folderOf(new Map());
    const { code, out: said } = await runCommand('export', ['--out', out]);
    expect(code).toBe(0);
    const files = exportFiles(await shippedCorpus());
    expect(said).toBe(`${files.length} files written to ${out}.\n`);
    expect((await filesBelow(out)).sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { path, body } of files)
      expect((await readFile(join(out, path))).equals(Buffer.concat(bytesOf(body))), path).toBe(true);
    expect([...new Set(files.map(({ format }) => format))].sort()).toEqual([...formats, ...otherFormats].sort());
  });

  it('writes only the formats that are asked for', async () => {
    const out = await folderOf(new Map());
    const { code } = await runCommand('export', ['--format', 'sqlite', 'calendar', '--out', out]);
    expect(code).toBe(0);
    expect((await filesBelow(out)).sort()).toEqual(['claimbook.sqlite', 'events.ics']);
  });

  it('writes nothing when the content is wrong, and says how to find out what', async () => {
    const story = await readStory();
    const folder = await folderOf(
      new Map(
        [...story].map(([path, text]) => [path, text.replace(/^stance: .*$|stance: supports/m, 'stance: maybe')]),
      ),
    );
    const { code, err } = await runCommand('export', ['--content', folder, '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^The content has .*errors?, so nothing was written\. `npm run check` names (it|them)\.\n$/);
    expect(await readdir(folder)).not.toContain('out');
  });

  it('refuses a format it does not know, and a folder that is not there', async () => {
    expect(await runCommand('export', ['--format', 'xml', '--out', 'x'])).toMatchObject({ code: 2, out: '' });
    expect(await runCommand('export', ['--content', 'nowhere', '--out', 'x'])).toMatchObject({
      code: 2,
      err: 'There is no folder `nowhere`.\n',
    });
  });
});
