import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiClaim, importFiles, snapshot, temporary } from './run.ts';

const bridge = apiClaim();
const ferry = apiClaim({ text: 'A ferry sank.', claimant: 'Bob Builder' }, { url: 'https://checks.example.org/ferry' });

describe('importing again', () => {
  it('changes not one byte', async () => {
    const files = { 'api.json': { claims: [bridge, ferry] } };
    const { out } = await importFiles(files);
    const before = snapshot(out);
    const { report } = await importFiles(files, { out });
    expect(snapshot(out)).toEqual(before);
    expect(report.files).toMatchObject({ created: 0, updated: 0, left: 0 });
  });

  it('updates what changed in the input, under the same id', async () => {
    const { out } = await importFiles({ 'api.json': { claims: [bridge, ferry] } });
    const changed = apiClaim(
      { text: 'A ferry sank with nobody aboard, and was raised.', claimant: 'Bob Builder' },
      { url: 'https://checks.example.org/ferry', textualRating: 'True' },
    );
    const { report, graph, problems } = await importFiles({ 'api.json': { claims: [bridge, changed] } }, { out });
    expect(problems).toEqual([]);
    expect(report.files).toMatchObject({ created: 0, updated: 1 });
    expect(graph.get('claims', 'a-ferry-sank').data).toMatchObject({
      claim: 'A ferry sank with nobody aboard, and was raised.',
      reviews: [{ rating: 'True' }],
    });
  });

  it('leaves what a person changed or deleted, and says so', async () => {
    const { out } = await importFiles({ 'api.json': { claims: [bridge, ferry] } });
    const file = join(out, 'claims/a-ferry-sank.mdx');
    const edited = readFileSync(file, 'utf8').replace('title: A ferry sank.', 'title: The ferry sank');
    writeFileSync(file, edited);
    rmSync(join(out, 'claims/the-harbour-bridge-was-closed-for-two-days.mdx'));
    const changed = apiClaim(
      { text: 'A ferry sank.', claimant: 'Bob Builder' },
      { url: 'https://checks.example.org/ferry', textualRating: 'True' },
    );
    const { report, problems } = await importFiles({ 'api.json': { claims: [bridge, changed] } }, { out });
    expect(problems).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    expect(report.left).toEqual([
      { file: 'claims/the-harbour-bridge-was-closed-for-two-days.mdx', owner: 'removed' },
      { file: 'claims/a-ferry-sank.mdx', owner: 'edited' },
    ]);
    expect(report.records).toMatchObject({ total: 2, imported: 2 });
  });

  it('uses actors, sources and claims that a person wrote', async () => {
    const { out } = await importFiles({ 'api.json': { claims: [bridge] } });
    rmSync(join(out, '.import.json'));
    const actor = join(out, 'actors/jane-doe.mdx');
    writeFileSync(
      actor,
      readFileSync(actor, 'utf8').replace('name: Jane Doe', 'name: Jane Doe\naliases:\n  - name: Robert Builder'),
    );
    const { report, graph, problems } = await importFiles(
      { 'api.json': { claims: [bridge, { ...ferry, claimant: 'robert builder' }] } },
      { out },
    );
    expect(problems).toEqual([]);
    expect(graph.all('actors').map(({ id }) => id)).toEqual(['jane-doe']);
    expect(graph.get('claims', 'a-ferry-sank').data.claimants).toEqual(['jane-doe']);
    expect(report.left).toEqual([{ file: 'actors/jane-doe.mdx', owner: 'person' }]);
  });

  it('takes up again the files of an import that was broken off', async () => {
    const files = { 'api.json': { claims: [bridge, ferry] } };
    const { out } = await importFiles(files);
    const whole = snapshot(out);
    rmSync(join(out, '.import.json'));
    rmSync(join(out, 'claims/a-ferry-sank.mdx'));
    await importFiles(files, { out });
    expect(snapshot(out)).toEqual(whole);
  });

  it('adds what another input says of the same claim, in either order', async () => {
    const other = apiClaim(
      {},
      {
        url: 'https://facts.example.org/9',
        publisher: { name: 'The Desk' },
        textualRating: 'Half true',
        reviewDate: '2020-10-12',
      },
    );
    const { out } = await importFiles({ 'one.json': { claims: [bridge] } });
    const { graph } = await importFiles({ 'two.json': { claims: [other] } }, { out });
    expect(graph.all('claims')[0]!.data.reviews.map((review) => review.publisher)).toEqual([
      'Coast Checks',
      'The Desk',
    ]);
    const before = snapshot(out);
    await importFiles({ 'one.json': { claims: [bridge] } }, { out });
    await importFiles({ 'two.json': { claims: [other] } }, { out });
    expect(snapshot(out)).toEqual(before);
  });

  it('gives the same ids in a fresh folder', async () => {
    const claims = ['!!!1', '؟؟', 'The same', 'The same.', 'The same?'].map((text, index) =>
      apiClaim(
        { text: `${text}${index}`.slice(0, 9), claimant: `Person ${'abcde'[index]}` },
        { url: `https://checks.example.org/${index}` },
      ),
    );
    const first = await importFiles({ 'api.json': { claims } });
    const second = await importFiles({ 'api.json': { claims } });
    expect(snapshot(second.out)).toEqual(snapshot(first.out));
    expect(first.problems).toEqual([]);
  });

  it('stops in plain words when its own notes cannot be understood', async () => {
    const out = temporary();
    writeFileSync(join(out, '.import.json'), '{');
    await expect(importFiles({ 'api.json': bridge }, { out })).rejects.toThrow(/cannot be understood/);
  });
});
