import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remove, type Contestant } from './contestant.ts';
import { measure, together } from './measure.ts';
import { writePeerContent, type PeerForm } from './peer-content.ts';

/** How a peer is run. Its set-up lies in `bench/peers/`. */
interface Peer {
  form: PeerForm;
  build: readonly string[];
  /** How the full-text index is made; a peer that makes it while building tells how long that took. */
  search: readonly string[] | RegExp;
}

const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
const pagefind = ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'];

const peers = {
  'astro-mdx': { form: { ending: '.mdx' }, build: astro, search: pagefind },
  starlight: { form: { ending: '.mdx' }, build: astro, search: /search index in ([\d.]+)(ms|s)/ },
  eleventy: {
    form: { ending: '.md', fields: { layout: 'page.liquid' } },
    build: ['node_modules/@11ty/eleventy/cmd.cjs'],
    search: pagefind,
  },
} as const satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];

/** Another generator, building bare pages of the same texts and a full-text index over them. */
export function peer(name: PeerName, content: string): Contestant {
  const { form, build, search }: Peer = peers[name];
  const cwd = resolve('.tmp/peers', name);
  // A module for each of ten thousand pages does not fit into what Node allows itself.
  const env = { NODE_OPTIONS: '--max-old-space-size=8192' };
  return {
    name,
    dist: join(cwd, 'dist'),
    prepare: async () => {
      install(name, cwd);
      await writePeerContent(content, join(cwd, 'content'), form);
    },
    clean: () =>
      remove(...['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((one) => join(cwd, one))),
    build: async () => {
      const built = await measure(build, { cwd, env });
      if (search instanceof RegExp) {
        const index = secondsIn(built.output, search);
        return { ...built, phases: { render: built.seconds - index, textIndex: index } };
      }
      const searched = await measure(search, { cwd, env });
      return { ...together([built, searched]), phases: { render: built.seconds, textIndex: searched.seconds } };
    },
  };
}

/** Copies a peer's set-up, and installs what it needs unless just that is there already. */
function install(name: PeerName, cwd: string): void {
  cpSync(join('bench/peers', name), cwd, { recursive: true });
  const wanted = readFileSync(join(cwd, 'package.json'), 'utf8');
  const mark = join(cwd, 'node_modules/installed.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  remove(join(cwd, 'node_modules'));
  const options = { cwd, stdio: 'ignore', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], options);
  writeFileSync(mark, wanted);
}

/** A duration that stands in a text as milliseconds or seconds. */
export function secondsIn(text: string, pattern: RegExp): number {
  const [, number, unit] = pattern.exec(text) ?? [];
  return Number(number) / (unit === 'ms' ? 1000 : 1);
}
