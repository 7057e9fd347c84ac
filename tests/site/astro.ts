import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What to build: a name of its own for the output below `.tmp/`, and what differs from the shipped site. */
interface BuildOptions {
  name: string;
  content?: string;
  base?: string;
  /** Origin the site is published at. */
  url?: string;
  /** Whether the output and the caches of the build before stay. */
  keep?: boolean;
  /** `2/3`: the second of three shards. */
  shard?: string;
  /** Most pages of a part of the full-text index. */
  pagesAPart?: number;
}

/** Runs a real build in a process of its own and gives its exit code, its output and where the site lies. */
export async function buildSite(options: BuildOptions): Promise<{ code: number; output: string; dist: string }> {
  const { name, keep = false, shard } = options;
  const dist = resolve('.tmp', name, 'dist');
  if (!keep) await rm(resolve('.tmp', name), { recursive: true, force: true });
  const env = environment(options, 'production');
  const args = ['build', '--outDir', dist, ...(shard ? ['--shard', shard] : [])];
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { env });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const code = await new Promise<number>((done) => child.on('close', (exit) => done(exit ?? 1)));
  return { code, output: chunks.join(''), dist };
}

/** A running `astro dev`. */
export interface Dev {
  /** With a slash at the end. */
  address: string;
  /** All it has said so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts a development server in a process of its own, on a free port. */
export async function startDev(options: BuildOptions): Promise<Dev> {
  // The command itself refuses to run beside another one of the same project.
  const program = `import { dev } from 'astro'; await dev({ server: { port: 0 } });`;
  const { VITEST: _unserved, ...env } = environment(options, 'development'); // With it, Astro answers no request.
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { env });
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  let output = '';
  const address = await new Promise<string>((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += stripVTControlCharacters(chunk);
        const found = /Local\s+(http:\S+)/.exec(output)?.[1];
        if (found) done(found.replace(/\/?$/, '/'));
      });
    void ended.then(() => fail(new Error(`The development server does not start.\n${output}`)));
  });
  return {
    address,
    output: () => output,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

function environment({ name, content, base, url, pagesAPart }: BuildOptions, mode: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: mode,
    ASTRO_TELEMETRY_DISABLED: '1',
    CLAIMBOOK_CACHE: resolve('.tmp', name, 'cache'),
    ...(content ? { CLAIMBOOK_CONTENT: content } : {}),
    ...(base ? { SITE_BASE: base } : {}),
    ...(url ? { SITE_URL: url } : {}),
    ...(pagesAPart ? { CLAIMBOOK_PAGES_A_PART: String(pagesAPart) } : {}),
  };
}
