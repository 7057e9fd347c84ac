import { execFileSync } from 'node:child_process';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory, templatePlaces } from '../../src/cli/guide/story.ts';
import { folderOf, runCommand, write } from './command.ts';

const story = await readStory();
const claim = `content/${templatePlaces['claim.mdx']!}`;
const inContent = new Map([...story].map(([path, text]) => [`content/${path}`, text]));
const changed = inContent.get(claim)!.replace('rating: mostly-supported', 'rating: not-enough-evidence');

/** A repository with the story as its only commit. */
async function repository(): Promise<{ root: string; git: (...args: string[]) => string }> {
  const root = await folderOf(inContent);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=The story');
  return { root, git };
}

describe('diff', () => {
  it('compares with a revision, names what is not corrected, and leaves the work tree as it is', async () => {
    const { root, git } = await repository();
    await write(root, new Map([[claim, changed]]));
    const before = git('status', '--porcelain');
    const { code, out } = await runCommand('diff', ['main', '--content', 'content'], root);
    expect(code).toBe(1);
    expect(out).toContain('The published verdict of `bridge-closed-for-two-days` changed (`rating`)');
    expect(out).toContain('Rating: `mostly-supported` → `not-enough-evidence`');
    expect(out).toMatch(/Entries: 1 changed\. 1 error\.\n$/);
    expect(git('status', '--porcelain')).toBe(before);
    expect(await readFile(join(root, claim), 'utf8')).toBe(changed);
  });

  it('ends with 0 when nothing changed, also when the revision holds a link', async () => {
    const { root, git } = await repository();
    await symlink('/etc/passwd', join(root, 'content/sources/link.yaml'));
    git('add', '.');
    git('commit', '--quiet', '--message=A link');
    await rm(join(root, 'content/sources/link.yaml'));
    const { code, out } = await runCommand('diff', ['HEAD', '--content', 'content'], root);
    expect([code, out]).toEqual([0, 'No entry changed.\n']);
  });

  it('compares two folders, and prints JSON', async () => {
    const base = await folderOf(inContent);
    const now = await folderOf(new Map(inContent).set(claim, changed));
    const args = [join(base, 'content'), '--content', join(now, 'content'), '--format', 'json'];
    const { code, out } = await runCommand('diff', args);
    const report = JSON.parse(out) as { changed: unknown[]; problems: { code: string }[] };
    expect(code).toBe(1);
    expect(report.changed).toMatchObject([{ rating: { from: 'mostly-supported', to: 'not-enough-evidence' } }]);
    expect(report.problems.map((problem) => problem.code)).toEqual(['verdict-uncorrected']);
  });

  it.each([['no-such-revision'], ['--upload-pack=x'], ['HEAD:content']])(
    'ends with 2 for the base %s',
    async (base) => {
      const { root } = await repository();
      const { code, out, err } = await runCommand('diff', ['--content', 'content', '--', base], root);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(`\`${base}\` is neither a folder nor a git revision.\n`);
    },
  );

  it('ends with 2 without a base, or for a folder that does not exist', async () => {
    expect((await runCommand('diff', [])).code).toBe(2);
    expect((await runCommand('diff', ['HEAD', '--content', 'nowhere'])).code).toBe(2);
  });
});
