import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/reader/content.ts';
import { readFile } from '../../src/reader/file.ts';

const corpus = join(import.meta.dirname, 'hostile');
const rows = readFileSync(join(corpus, 'expected.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, string]);

describe('files that would run, load, hide or exhaust something', () => {
  it('are all in the table of expectations', () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx|yaml)$/.test(file));
    expect(rows.map(([file]) => file).sort()).toEqual(files.map((file) => file.replaceAll('\\', '/')).sort());
    expect(rows.length).toBeGreaterThan(200);
  });

  it.each(rows)('%s is refused with %s', (file, expected) => {
    const text = readFileSync(join(corpus, file), 'utf8');
    const folder = file.endsWith('.yaml') ? 'sources' : 'pages';
    const { problems } = readFile({ folder, id: 'x', file, text }, '/');
    const found = problems.map(({ code, line }) => `${code}:${line}`);
    expect(found).toEqual(expect.arrayContaining(expected.split(' ')));
    const lines = text.split('\n');
    for (const { line, column } of problems) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    }
  });

  it('run nothing and are refused together in one run', async () => {
    const folder = temporary();
    for (const [index, [file]] of rows.entries())
      put(folder, `${file.endsWith('.yaml') ? 'sources' : 'pages'}/x${index}${/\.\w+$/.exec(file)![0]}`, readFileSync(join(corpus, file)));
    const { problems } = await readContent(folder);
    const files = new Set(problems.filter(({ level }) => level === 'error').map((problem) => problem.file));
    expect(files.size).toBe(rows.length);
    expect(existsSync('CANARY')).toBe(false);
    expect(readdirSync(folder)).not.toContain('CANARY');
  });
});

describe('files whose names, bytes or kinds are hostile', () => {
  const source = 'title: A document\npublisher: A paper\nurl: https://example.org/a\nkind: newspaper\nlanguage: en\n';
  const page = '---\ntitle: A page\nsummary: One sentence.\n---\n\nText.\n';
  const cases: [name: string, make: (folder: string) => void, file: string, found: string][] = [
    ['a linked file', (at) => link(at, '/etc/passwd', 'pages/a.mdx'), 'pages/a.mdx', 'file-link:1'],
    ['a linked file that leads nowhere', (at) => link(at, 'nowhere', 'pages/a.mdx'), 'pages/a.mdx', 'file-link:1'],
    ['a linked folder', (at) => link(at, '/etc', 'claims'), 'claims', 'file-link:1'],
    ['a linked folder in a folder', (at) => link(at, '/etc', 'pages/a'), 'pages/a', 'file-link:1'],
    ['a folder with the name of a page', (at) => put(at, 'pages/a.mdx/b.mdx', page), 'pages/a.mdx', 'file-place:1'],
    ['a folder below', (at) => put(at, 'pages/deep/a.mdx', page), 'pages/deep', 'file-place:1'],
    ['a file beside the folders', (at) => put(at, 'a.mdx', page), 'a.mdx', 'file-place:1'],
    ['a folder of another name', (at) => put(at, 'Pages2/a.mdx', page), 'Pages2', 'file-place:1'],
    ['a pipe', (at) => pipe(at, 'pages/a.mdx'), 'pages/a.mdx', 'file-unreadable:1'],
    ['50 MB', (at) => put(at, 'pages/a.mdx', Buffer.alloc(50e6, 'a')), 'pages/a.mdx', 'file-size:1'],
    ['one byte too many', (at) => put(at, 'pages/a.mdx', Buffer.alloc(256 * 1024 + 1, 'a')), 'pages/a.mdx', 'file-size:1'],
    ['nothing', (at) => put(at, 'pages/a.mdx', ''), 'pages/a.mdx', 'file-empty:1'],
    ['a mark and nothing', (at) => put(at, 'pages/a.mdx', '\ufeff\n'), 'pages/a.mdx', 'file-empty:1'],
    ['UTF-16 with a mark', (at) => put(at, 'pages/a.mdx', Buffer.from(`\ufeff${page}`, 'utf16le')), 'pages/a.mdx', 'file-encoding:1'],
    ['UTF-16 without a mark', (at) => put(at, 'pages/a.mdx', Buffer.from(page, 'utf16le')), 'pages/a.mdx', 'file-encoding:1'],
    ['Latin-1', (at) => put(at, 'pages/a.mdx', Buffer.from(`${page}caf\u00e9`, 'latin1')), 'pages/a.mdx', 'file-encoding:7'],
    ['overlong UTF-8', (at) => put(at, 'pages/a.mdx', Buffer.concat([Buffer.from(page), Buffer.from([0xc0, 0xbc])])), 'pages/a.mdx', 'file-encoding:7'],
    ['half a surrogate', (at) => put(at, 'pages/a.mdx', Buffer.from([...Buffer.from(page), 0xed, 0xa0, 0x80])), 'pages/a.mdx', 'file-encoding:7'],
    ['random bytes', (at) => put(at, 'pages/a.mdx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])), 'pages/a.mdx', 'file-encoding:1'],
    ['another ending', (at) => put(at, 'pages/a.astro', page), 'pages/a.astro', 'file-ending:1'],
    ['a script', (at) => put(at, 'claims/a.js', 'x'), 'claims/a.js', 'file-ending:1'],
    ['the ending of Markdown', (at) => put(at, 'pages/a.md', page), 'pages/a.md', 'file-ending:1'],
    ['a source as a page', (at) => put(at, 'pages/a.yaml', source), 'pages/a.yaml', 'file-ending:1'],
    ['a capital letter', (at) => put(at, 'pages/About.mdx', page), 'pages/About.mdx', 'file-name:1'],
    ['a name that differs by case alone', (at) => (put(at, 'pages/a.mdx', page), put(at, 'pages/A.mdx', page)), 'pages/A.mdx', 'file-name:1'],
    ['an ending that differs by case', (at) => put(at, 'pages/a.MDX', page), 'pages/a.MDX', 'file-ending:1'],
    ['a Cyrillic letter', (at) => put(at, 'pages/\u0430bout.mdx', page), 'pages/\u0430bout.mdx', 'file-name:1'],
    ['a zero-width space', (at) => put(at, 'pages/a\u200bb.mdx', page), 'pages/a\u200bb.mdx', 'file-name:1'],
    ['a bidirectional override', (at) => put(at, 'pages/a\u202exdm.mdx', page), 'pages/a\u202exdm.mdx', 'file-name:1'],
    ['a line break', (at) => put(at, 'pages/a\nb.mdx', page), 'pages/a\nb.mdx', 'file-name:1'],
    ['a colour code of terminals', (at) => put(at, 'pages/a\u001b[31m.mdx', page), 'pages/a\u001b[31m.mdx', 'file-name:1'],
    ['two full stops', (at) => put(at, 'pages/a..b.mdx', page), 'pages/a..b.mdx', 'file-name:1'],
    ['an encoded slash', (at) => put(at, 'pages/a%2fb.mdx', page), 'pages/a%2fb.mdx', 'file-name:1'],
    ['a backslash', (at) => put(at, 'pages/a\\b.mdx', page), 'pages/a\\b.mdx', 'file-name:1'],
    ['an option of a command', (at) => put(at, 'pages/--help.mdx', page), 'pages/--help.mdx', 'file-name:1'],
    ['a very long name', (at) => put(at, `pages/${'a'.repeat(81)}.mdx`, page), `pages/${'a'.repeat(81)}.mdx`, 'file-name:1'],
    ['only the ending', (at) => put(at, 'pages/-.mdx', page), 'pages/-.mdx', 'file-name:1'],
    ['a device of Windows', (at) => put(at, 'sources/con.yaml', source), 'sources/con.yaml', 'file-name:1'],
    ['another device of Windows', (at) => put(at, 'pages/lpt1.mdx', page), 'pages/lpt1.mdx', 'file-name:1'],
  ];

  it.each(cases)('%s', async (_name, make, file, found) => {
    const folder = temporary();
    make(folder);
    const { problems, texts } = await readContent(folder);
    const codes = problems.filter((problem) => problem.file === file).map(({ code, line }) => `${code}:${line}`);
    expect(codes).toEqual([found]);
    expect([...texts.values()].join('')).not.toContain('root:');
  });

  it('a content folder that is not there', async () => {
    const { problems } = await readContent(join(temporary(), 'gone'));
    expect(problems.map(({ code }) => code)).toEqual(['no-content']);
  });

  it('very many problems of one file are cut short, and the report says so', async () => {
    const folder = temporary();
    put(folder, 'pages/a.mdx', `${page}${'{a}\n\n'.repeat(1000)}`);
    const { problems } = await readContent(folder);
    expect(problems).toHaveLength(201);
    expect(problems.map(({ code }) => code)).toContain('file-problems');
  });
});

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimbook-hostile-'));
  made.push(folder);
  return folder;
}

function put(folder: string, file: string, bytes: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), bytes);
  return file;
}

function link(folder: string, target: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  symlinkSync(target, join(folder, file));
}

function pipe(folder: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  execFileSync('mkfifo', [join(folder, file)]);
}
