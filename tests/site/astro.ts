import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What to build: a name of its own for the output below `.tmp/`, and what differs from the shipped site. */
interface BuildOptions {
  name: string;
  content?: string;
  base?: string;
  /** Whether the output and the caches of the build before stay. */
  keep?: boolean;
  /** `2/3`: the second of three shards. */
  shard?: string;
  /** Most pages of a part of the full-text index. */
  pagesAPart?: number;
}

/** Runs a real build in a process of its own and gives its exit code, its output and where the site lies. */
export async function buildSite({
  name,
  content,
  base,
  keep = false,
  shard,
  pagesAPart,
}: BuildOptions): Promise<{ code: number; output: string; dist: string }> {
  const dist = resolve('.tmp', name, 'dist');
  if (!keep) await rm(resolve('.tmp', name), { recursive: true, force: true });
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CLAIMBOOK_CACHE: resolve('.tmp', name, 'cache'),
    ...(content ? { CLAIMBOOK_CONTENT: content } : {}),
    ...(base ? { SITE_BASE: base } : {}),
    ...(pagesAPart ? { CLAIMBOOK_PAGES_A_PART: String(pagesAPart) } : {}),
  };
  const args = ['build', '--outDir', dist, ...(shard ? ['--shard', shard] : [])];
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { env });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const code = await new Promise<number>((done) => child.on('close', (exit) => done(exit ?? 1)));
  return { code, output: chunks.join(''), dist };
}
