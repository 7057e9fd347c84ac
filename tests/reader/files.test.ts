import { expect, it } from 'vitest';
import { folderOf } from '../cli/command.ts';
import { readFiles } from '../../src/reader/files.ts';

it('reads the files of the known folders in order and passes over those of systems and editors', async () => {
  const names = [
    'claims/b.mdx',
    'claims/a.mdx',
    'sources/c.yaml',
    'claims/.DS_Store',
    'claims/a.mdx~',
    'README.md',
    'pages/README.md',
  ];
  const folder = await folderOf(new Map(names.map((name) => [name, 'text'])));
  const { files, problems } = await readFiles(folder);
  expect(problems).toEqual([]);
  expect(files.map(({ file }) => file)).toEqual(['claims/a.mdx', 'claims/b.mdx', 'sources/c.yaml']);
});

it('reads more files than may be open at once', async () => {
  const folder = await folderOf(new Map(Array.from({ length: 200 }, (_, index) => [`sources/s${index}.yaml`, 'a: b'])));
  expect((await readFiles(folder)).files).toHaveLength(200);
});

it('suggests a legal name for an illegal one', async () => {
  const folder = await folderOf(
    new Map([
      ['claims/Bridge Closed.mdx', 'a'],
      ['sources/aux.yaml', 'a'],
    ]),
  );
  const { problems } = await readFiles(folder);
  expect(problems.map(({ hint }) => /e\.g\. `(.+)`/.exec(hint)?.[1])).toEqual(['bridge-closed.mdx', 'aux-1.yaml']);
});
