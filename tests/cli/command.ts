import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from '../../src/cli/guide/story.ts';

/** What a command said and how it ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of the project as people do, standing in `cwd`. It has no terminal. */
export function runCommand(name: string, args: readonly string[], cwd?: string): Promise<Ended> {
  const child = startCommand(name, args, cwd);
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout?.on('data', (part) => (ended.out += String(part)));
  child.stderr?.on('data', (part) => (ended.err += String(part)));
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })));
}

/** Starts a command without waiting for its end. */
export function startCommand(name: string, args: readonly string[], cwd = '.'): ChildProcess {
  return spawn(process.execPath, [resolve(`src/cli/${name}.ts`), ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Writes files below a new folder that is gone after the test; gives its path. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimbook-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await write(folder, files);
  return folder;
}

/** Writes files below a folder. */
export async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
