import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { datasetOf, problemsOf, readStory, withMistake, type Files } from '../../src/cli/guide/story.ts';
import { readDataset } from '../../src/graph/dataset.ts';
import { problemKinds, type ProblemCode, type ProblemKind } from '../../src/problems/problem.ts';

const kinds: Record<string, ProblemKind> = problemKinds;
const story = await readStory();
const sound = await datasetOf(story);

/** For the mistake that the field guide shows of a code: the file that is blamed, and what stands at the line and column. */
const shown: [code: ProblemCode, file: string, text: string][] = [
  ['file-name', 'claims/Bridge Closed.mdx', '---'],
  ['file-ending', 'claims/bridge-closed-for-two-days.md', '---'],
  ['file-place', 'claims/bridge', ''],
  ['file-characters', 'claims/bridge-closed-for-two-days.mdx', '\u200bbridge was closed for tw'],
  ['mixed-letters', 'claims/bridge-closed-for-two-days.mdx', 'bridg\u0435 was closed for two'],
  ['file-empty', 'sources/harbour-news-2023-05-04-reopening.yaml', ''],
  ['frontmatter-missing', 'claims/bridge-closed-for-two-days.mdx', '# A claim is a checkable '],
  ['frontmatter-open', 'claims/bridge-closed-for-two-days.mdx', '---'],
  ['frontmatter-twice', 'claims/bridge-closed-for-two-days.mdx', '---'],
  ['yaml-syntax', 'claims/bridge-closed-for-two-days.mdx', 'The bridge: closed for tw'],
  ['yaml-tab', 'claims/bridge-closed-for-two-days.mdx', '\tconfidence: medium'],
  ['yaml-quote', 'claims/bridge-closed-for-two-days.mdx', '“The bridge was closed fo'],
  ['duplicate-field', 'claims/bridge-closed-for-two-days.mdx', 'status: draft'],
  ['yaml-alias', 'claims/bridge-closed-for-two-days.mdx', '&now published'],
  ['yaml-tag', 'claims/bridge-closed-for-two-days.mdx', '!!str published'],
  ['yaml-depth', 'claims/bridge-closed-for-two-days.mdx', '[[[[transport]]]]]]]]]]]]'],
  ['yaml-mapping', 'sources/harbour-news-2023-05-04-reopening.yaml', '- Harbour bridge to reope'],
  ['yaml-documents', 'sources/harbour-news-2023-05-04-reopening.yaml', '---'],
  ['unknown-field', 'claims/bridge-closed-for-two-days.mdx', 'claimd_by: The city counc'],
  ['missing-field', 'claims/bridge-closed-for-two-days.mdx', 'title: The bridge was clo'],
  ['empty-field', 'claims/bridge-closed-for-two-days.mdx', 'made:'],
  ['wrong-type', 'claims/bridge-closed-for-two-days.mdx', 'transport'],
  ['unknown-value', 'claims/bridge-closed-for-two-days.mdx', 'mostly-true'],
  ['too-long', 'claims/bridge-closed-for-two-days.mdx', 'The very very very very v'],
  ['too-few', 'events/harbour-bridge-closure-2023-05-02.mdx', '[]'],
  ['empty-text', 'claims/bridge-closed-for-two-days.mdx', '""'],
  ['out-of-range', 'events/harbour-bridge-closure-2023-05-02.mdx', '105'],
  ['wrong-form', 'events/harbour-bridge-closure-2023-05-02.mdx', 'Harbourland'],
  ['id-form', 'claims/bridge-closed-for-two-days.mdx', 'Public Transport'],
  ['date', 'claims/bridge-closed-for-two-days.mdx', '2023-02-30'],
  ['calendar-day', 'claims/bridge-closed-for-two-days.mdx', '2023-06'],
  ['web-address', 'sources/harbour-news-2023-05-04-reopening.yaml', 'ftp://news.example.org/ha'],
  ['language-tag', 'sources/harbour-news-2023-05-04-reopening.yaml', 'english language'],
  ['untrimmed', 'claims/bridge-closed-for-two-days.mdx', '" The bridge was closed f'],
  ['line-break', 'claims/bridge-closed-for-two-days.mdx', '|-'],
  ['long-quote', 'claims/bridge-closed-for-two-days.mdx', 'cars rolled again on Thur'],
  ['figure-value', 'events/harbour-bridge-closure-2023-05-02.mdx', '2'],
  ['half-coordinates', 'events/harbour-bridge-closure-2023-05-02.mdx', '10.5'],
  ['untitled-source', 'sources/harbour-news-2023-05-04-reopening.yaml', 'publisher: Harbour News'],
  ['prose-syntax', 'claims/bridge-closed-for-two-days.mdx', '<3 days.'],
  ['prose-code', 'claims/bridge-closed-for-two-days.mdx', 'import x from "y"'],
  ['prose-expression', 'claims/bridge-closed-for-two-days.mdx', '{1 + 1}'],
  ['prose-html', 'claims/bridge-closed-for-two-days.mdx', '<b>Bold</b>'],
  ['prose-comment', 'claims/bridge-closed-for-two-days.mdx', '<!-- Is this right? -->'],
  ['unknown-component', 'claims/bridge-closed-for-two-days.mdx', '<Notee>Read this.</Notee>'],
  ['component-attribute', 'claims/bridge-closed-for-two-days.mdx', 'colour="red">'],
  ['missing-attribute', 'claims/bridge-closed-for-two-days.mdx', '<Fold>'],
  ['component-place', 'claims/bridge-closed-for-two-days.mdx', '<Note>later</Note> repeat'],
  ['link-address', 'claims/bridge-closed-for-two-days.mdx', '[click](javascript:alert('],
  ['link-file', 'claims/bridge-closed-for-two-days.mdx', '[closure of the bridge](/'],
  ['image', 'claims/bridge-closed-for-two-days.mdx', '![The bridge](https://new'],
  ['image-text', 'claims/bridge-closed-for-two-days.mdx', '![](/images/bridge.png)'],
  ['footnote-text', 'claims/bridge-closed-for-two-days.mdx', '[^1]: Harbour News, 4 May'],
  ['heading-level', 'claims/bridge-closed-for-two-days.mdx', '# What was said'],
  ['prose-depth', 'claims/bridge-closed-for-two-days.mdx', '> > > > > > > > > > > > >'],
  ['loaded-word', 'claims/bridge-closed-for-two-days.mdx', 'admitted it.'],
  ['unknown-reference', 'claims/bridge-closed-for-two-days.mdx', 'harbour-bridge-closing-20'],
  ['draft-reference', 'claims/bridge-closed-for-two-days.mdx', 'bridge-will-close-again'],
  ['self-reference', 'claims/bridge-closed-for-two-days.mdx', 'bridge-closed-for-two-day'],
  ['unknown-heading', 'claims/bridge-closed-for-two-days.mdx', '[closure of the bridge](.'],
  ['shared-alias', 'actors/city-council.mdx', 'City Council'],
  ['date-order', 'events/harbour-bridge-closure-2023-05-02.mdx', '2023-05-01'],
  ['min-max', 'events/harbour-bridge-closure-2023-05-02.mdx', '400'],
  ['verdict-evidence', 'claims/bridge-closed-for-two-days.mdx', 'mostly-supported'],
  ['verdict-origins', 'claims/bridge-closed-for-two-days.mdx', 'supported'],
  ['needless-exception', 'claims/bridge-closed-for-two-days.mdx', 'Everybody saw it.'],
  ['aggregator-quote', 'claims/bridge-closed-for-two-days.mdx', 'two days'],
  ['circular-part', 'events/harbour-bridge-closure-2023-05-02.mdx', 'lorry-night-2023-05-04'],
  ['circular-source', 'sources/ferry-times-2023-05-05-digest.yaml', '- harbour-news-2023-05-04'],
  ['taken-id', 'actors/harbour-bridge-authority.mdx', 'city-council'],
  ['repeated-reference', 'claims/bridge-closed-for-two-days.mdx', 'harbour-bridge-authority'],
  ['missing-section', 'claims/bridge-closed-for-two-days.mdx', 'title: The bridge was clo'],
  ['unused-source', 'sources/harbour-count-2022.yaml', 'title: Traffic counts of '],
  ['verdict-uncorrected', 'claims/bridge-closed-for-two-days.mdx', 'not-enough-evidence'],
  ['figure-uncorrected', 'events/harbour-bridge-closure-2023-05-02.mdx', 'days'],
  ['correction-edited', 'claims/bridge-closed-for-two-days.mdx', 'The finding first said th'],
  ['correction-removed', 'actors/harbour-bridge-authority.mdx', 'name: Harbour Bridge Auth'],
  ['entry-vanished', 'claims/bridge-closed-for-some-days.mdx', '- bridge-closure-lasted-t'],
  ['entry-hidden', 'events/harbour-bridge-closure-2023-05-02.mdx', 'draft'],
  ['redirect-vanished', 'actors/harbour-bridge-authority.mdx', '- bridge-trust'],
];

/** Codes that no small change of one template can bring about: the files that do, and the place. */
const made: [code: ProblemCode, files: Record<string, string | Uint8Array>, place: string][] = [
  ['file-size', { 'claims/a.mdx': 'a'.repeat(256 * 1024 + 1) }, 'claims/a.mdx:1:1'],
  ['file-encoding', { 'claims/a.mdx': Buffer.from('---\ntitle: caf\u00e9\n---\n', 'latin1') }, 'claims/a.mdx:2:11'],
  ['file-problems', { 'claims/a.mdx': `---\ntitle: A\n---\n${'\n{a}\n'.repeat(300)}` }, 'claims/a.mdx:397:1'],
  ['yaml-size', { 'sources/a.yaml': 'a: b\n'.repeat(20_000) }, 'sources/a.yaml:6001:1'],
  ['prose-size', { 'claims/a.mdx': `---\ntitle: A\n---\n\n${'*a* '.repeat(400)}` }, 'claims/a.mdx:5:1'],
  ['prose-missing', { 'claims/a.mdx': '---\ntitle: A\n---\n' }, 'claims/a.mdx:3:4'],
];

describe('each code has a case that fails with it, at its line and column', () => {
  it.each(shown)('%s', async (code, file, text) => {
    const files = withMistake(story, kinds[code]!.example!);
    const problem = (await problemsOf(sound, files)).find((one) => one.code === code);
    expect(problem).toMatchObject({ code, file, level: kinds[code]!.level });
    const line = (files.get(file) ?? '').split('\n')[problem!.line - 1] ?? '';
    expect(line.slice(problem!.column - 1, problem!.column - 1 + text.length)).toBe(text);
    expect(problem!.message).toMatch(/\.$/);
    expect(problem!.hint).toMatch(/[.?]$/);
    expect(`${problem!.message}${problem!.hint}`).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(made)('%s', async (code, files, place) => {
    const { problems } = await readDataset(await folderOf(files));
    const found = problems.filter((one) => one.code === code);
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toContain(place);
  });

  it('no-content', async () => {
    const { problems } = await readDataset('content/there-is-none');
    expect(problems).toMatchObject([{ code: 'no-content', file: '', line: 1, column: 1 }]);
  });

  it('file-link', async () => {
    const folder = await folderOf({ 'claims/README.md': '' });
    await symlink('/etc/hosts', join(folder, 'claims', 'a.mdx'));
    const { problems } = await readDataset(folder);
    expect(problems).toMatchObject([{ code: 'file-link', file: 'claims/a.mdx', line: 1, column: 1 }]);
  });

  it('file-unreadable', async () => {
    const folder = await folderOf({ 'claims/README.md': '' });
    const server = createServer().listen(join(folder, 'claims', 'a.mdx'));
    await new Promise((done) => server.once('listening', done));
    const { problems } = await readDataset(folder);
    server.close();
    expect(problems).toMatchObject([{ code: 'file-unreadable', file: 'claims/a.mdx', line: 1, column: 1 }]);
  });

  it('copied-words', async () => {
    const folder = await folderOf(Object.fromEntries(story));
    const text =
      'Lorries could cross only on the morning after, which the statement of the council leaves out, as all could see.';
    const { problems } = await readDataset(folder, '/', { others: [{ name: 'other.txt', text }] });
    const found = problems.filter(({ code }) => code === 'copied-words');
    const [first] = found;
    const line = story.get('claims/bridge-closed-for-two-days.mdx')!.split('\n')[first!.line - 1]!;
    expect(first!.file).toBe('claims/bridge-closed-for-two-days.mdx');
    expect(line.slice(first!.column - 1)).toBe('>-');
  });

  it('source-vanished', async () => {
    const files: Files = new Map([...story].filter(([file]) => file !== 'sources/harbour-count-2022.yaml'));
    const found = (await problemsOf(sound, files)).filter(({ code }) => code === 'source-vanished');
    expect(found).toMatchObject([{ file: 'sources/harbour-count-2022.yaml', line: 1, column: 1 }]);
  });

  it('and none is left out', () => {
    const alone = ['no-content', 'file-link', 'file-unreadable', 'copied-words', 'source-vanished'];
    const cases = [...shown, ...made].map(([code]) => code);
    expect([...cases, ...alone].sort()).toEqual(Object.keys(problemKinds).sort());
  });
});

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimbook-codes-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  return folder;
}
