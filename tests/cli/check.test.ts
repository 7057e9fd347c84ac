import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory, templatePlaces, withMistake, type Files } from '../../src/cli/guide/story.ts';
import { folderOf, runCommand, startCommand, write } from './command.ts';

const story = await readStory();
const claim = templatePlaces['claim.mdx']!;
const broken = withMistake(story, { in: 'claim.mdx', good: 'made: 2023-05-04', bad: 'made: 2023-02-30' });
const inContent = (files: Files): Files => new Map([...files].map(([path, text]) => [`content/${path}`, text]));

describe('check', () => {
  it('ends with 0 and a count when nothing is wrong', async () => {
    const { code, out } = await runCommand('check', ['--content', await folderOf(story)]);
    expect(out).toBe(`${story.size} files checked: no problems.\n`);
    expect(code).toBe(0);
  });

  it('ends with 1, shows the line with a caret, and names files as seen from where one stands', async () => {
    const root = await folderOf(inContent(broken));
    const { code, out } = await runCommand('check', ['--content', join(root, 'content')], root);
    expect(code).toBe(1);
    expect(out.split('\n\n')[0]).toMatch(
      [
        `content/${claim}`,
        '  31:7  error  `2023-02-30` is not a date: 30 February 2023 does not exist.  [date]',
        '      | made: 2023-02-30',
        '      |       ^^^^^^^^^^',
      ].join('\n'),
    );
    expect(out).toMatch(/: 1 error, \d warnings\.\n$/);
  });

  it('ends with 2 and one plain line when it is used wrongly', async () => {
    const missing = await runCommand('check', ['--content', 'no-such-folder']);
    expect(missing).toEqual({ code: 2, out: '', err: 'There is no folder `no-such-folder`.\n' });
    expect((await runCommand('check', ['--format', 'xml'])).code).toBe(2);
    expect((await runCommand('check', ['--no-such-option'])).code).toBe(2);
  });

  it('prints JSON of exactly the agreed shape', async () => {
    const { out } = await runCommand('check', ['--content', await folderOf(broken), '--format', 'json']);
    const report = JSON.parse(out) as { problems: Record<string, unknown>[]; summary: unknown };
    expect(Object.keys(report)).toEqual(['problems', 'summary']);
    expect(report.summary).toEqual({ files: story.size, errors: 1, warnings: report.problems.length - 1 });
    expect(report.problems[0]).toEqual({
      code: 'date',
      level: 'error',
      file: claim,
      line: 31,
      column: 7,
      endLine: 31,
      endColumn: 17,
      path: 'made',
      message: '`2023-02-30` is not a date: 30 February 2023 does not exist.',
      hint: expect.any(String) as unknown,
    });
  });

  it('prints workflow commands with the path seen from the root, and escapes what is in them', async () => {
    const odd = new Map(inContent(broken)).set('content/claims/a,b:c%\n::error::d.mdx', 'x');
    const root = await folderOf(odd);
    const { out } = await runCommand('check', ['--content', 'content', '--format', 'github'], root);
    expect(out).toContain(
      `::error file=content/${claim},line=31,endLine=31,endColumn=16,col=7,title=date::\`2023-02-30\``,
    );
    expect(out).toContain(
      '::error file=content/claims/a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ad.mdx,line=1,col=1,title=file-name::',
    );
    expect(out.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(2);
  });

  it('prints SARIF 2.1.0 whose results name their rules', async () => {
    const root = await folderOf(inContent(broken));
    const { out } = await runCommand('check', ['--content', 'content', '--format', 'sarif'], root);
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    expect(version).toBe('2.1.0');
    const { results, tool } = runs[0]!;
    expect(results[0]).toMatchObject({
      ruleId: 'date',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `content/${claim}` },
            region: { startLine: 31, startColumn: 7, endLine: 31, endColumn: 17 },
          },
        },
      ],
    });
    expect(tool.driver.rules[results[0]!['ruleIndex'] as number]?.id).toBe('date');
  });

  it('mends files with --fix, says how many, and checks what is left', async () => {
    const folder = await folderOf(
      withMistake(story, { in: 'claim.mdx', good: 'made: 2023-05-04', bad: 'made: 4 May 2023  ' }),
    );
    const { code, out, err } = await runCommand('check', ['--content', folder, '--fix']);
    expect([code, out, err]).toEqual([0, `${story.size} files checked: no problems.\n`, '1 file mended.\n']);
    expect(await readFile(join(folder, claim), 'utf8')).toBe(story.get(claim));
    expect((await runCommand('check', ['--content', folder, '--fix'])).err).toBe('Nothing to mend.\n');
  });

  it('takes off a byte-order mark and Windows line ends with --fix', async () => {
    const folder = await folderOf(new Map(story).set(claim, `\ufeff${story.get(claim)!.replaceAll('\n', '\r\n')}`));
    expect((await runCommand('check', ['--content', folder, '--fix'])).code).toBe(0);
    expect(await readFile(join(folder, claim), 'utf8')).toBe(story.get(claim));
  });

  it('checks again when a file changes with --watch, and keeps what it printed where there is no terminal', async () => {
    const folder = await folderOf(story);
    const child = startCommand('check', ['--content', folder, '--watch']);
    let out = '';
    let waiting: [RegExp, () => void] | undefined;
    child.stdout!.on('data', (part) => {
      out += String(part);
      if (waiting?.[0].test(out)) waiting[1]();
    });
    const says = (text: RegExp): Promise<void> =>
      new Promise((done) => {
        waiting = [text, done];
        if (text.test(out)) done();
      });
    await says(/no problems/);
    await write(folder, new Map([[claim, broken.get(claim)!]]));
    await says(/1 error/);
    await writeFile(join(folder, claim), story.get(claim)!);
    await says(/no problems[^]*1 error[^]*no problems/);
    expect(out).not.toContain('\u001b');
    const ended = new Promise((done) => child.on('close', done));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
