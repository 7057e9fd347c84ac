import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { readDataset } from '../graph/dataset.ts';
import { site } from '../site.ts';
import { deadLinks, nextState, type Answer, type LinkState } from './links/judge.ts';
import { run } from './run.ts';

const command = new Command('links')
  .description(
    'Asks each source’s address whether it still answers, and lists those that have long not. Needs the network.',
  )
  .option('--content <dir>', 'folder to read', site.content)
  .option('--state <file>', 'where the results of earlier runs are kept', '.cache/links.json')
  .allowExcessArguments(false);

await run(command, async ({ content, state }: { content: string; state: string }) => {
  const { graph } = await readDataset(resolve(content));
  const today = new Date().toISOString().slice(0, 10);
  let links: LinkState = existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as LinkState) : {};
  const asked = graph.all('sources').map(({ id, data }) => ({ id, url: data.url }));
  for (const { url } of asked) links = nextState(links, url, await ask(url), today);
  mkdirSync(dirname(state), { recursive: true });
  writeFileSync(state, `${JSON.stringify(links, null, 2)}\n`);
  const dead = deadLinks(links, asked);
  if (dead.length > 0)
    console.log(['These addresses have failed at least three times over at least seven days.', '', ...dead].join('\n'));
  return 0;
});

/** What a server answers to a request for the headers; `GET` where it knows no `HEAD`. */
async function ask(url: string): Promise<Answer> {
  try {
    const options = { redirect: 'follow', signal: AbortSignal.timeout(20_000) } as const;
    const head = await fetch(url, { ...options, method: 'HEAD' });
    if (head.status !== 405 && head.status !== 501) return { status: head.status };
    const get = await fetch(url, options);
    await get.body?.cancel();
    return { status: get.status };
  } catch {
    return { status: 'unreachable' };
  }
}
