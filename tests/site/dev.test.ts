import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStory, templatePlaces } from '../../src/cli/guide/story.ts';
import { startDev, type Dev } from './astro.ts';

const content = '.tmp/test-dev-content';
const claim = templatePlaces['claim.mdx']!;
const file = join(content, claim);
let dev: Dev;
let address: string;
let written: string;

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of await readStory()) write(join(content, path), text);
  for (const id of ['home', 'about'])
    write(join(content, `pages/${id}.mdx`), `---\ntitle: ${id}\nsummary: What ${id} says.\n---\n\nText.\n`);
  dev = await startDev({ name: 'test-dev', content });
  address = `${dev.address}${claim.replace('.mdx', '/')}`;
  written = readFileSync(file, 'utf8');
});
afterAll(async () => {
  await dev.stop();
  rmSync(content, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Waits until the server has said something that `isThere` is looking for; gives all it has said. Throws after a minute. */
async function until(isThere: (output: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 1200; tries++) {
    if (isThere(dev.output())) return dev.output();
    await wait(50);
  }
  throw new Error(`The server does not go on.\n${dev.output()}`);
}

/** Changes something and waits until the server has taken it up. */
async function taken(change: () => void): Promise<void> {
  const syncs = (output: string) => output.split('Synced content').length;
  const before = syncs(dev.output());
  change();
  await until((output) => syncs(output) > before);
}

const page = async (at = address) => {
  const answer = await fetch(at);
  return { status: answer.status, html: await answer.text() };
};

test('a saved entry shows on its page, and what is wrong is told where it stands while the last good page stays', async () => {
  expect((await page()).status).toBe(200);
  await taken(() => write(file, `${written}\nA sentence more.\n`));
  expect((await page()).html).toContain('A sentence more.');

  const mistake = written.replace('\nmade: 2023-05-04', '\nmade: 2023-02-30');
  write(file, mistake);
  const said = await until((output) => output.includes('[date]'));
  const line = mistake.split('\n').findIndex((text) => text.startsWith('made:')) + 1;
  expect(said).toContain(`${claim}\n  ${line}:7  error  \`2023-02-30\` is not a date`);
  expect(await page()).toMatchObject({ status: 200, html: expect.stringContaining('A sentence more.') as unknown });

  await taken(() => write(file, `${written}\nMended.\n`));
  expect((await page()).html).toContain('Mended.');
});

test('entries that come and go have their pages come and go', async () => {
  const other = join(content, 'claims/another-claim.mdx');
  const otherAddress = `${dev.address}claims/another-claim/`;
  expect((await page(otherAddress)).status).toBe(404);
  await taken(() => write(other, written.replace(/\nformer_ids:(?:\n {2}- .*)+/, '')));
  expect((await page(otherAddress)).status).toBe(200);
  await taken(() => rmSync(other));
  expect((await page(otherAddress)).status).toBe(404);
});
