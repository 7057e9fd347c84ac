import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that decides what comes of a file of the content, besides the file. */
const sources = ['src/schema', 'src/problems', 'src/words', 'src/reader', 'src/site.ts', 'package-lock.json'];

const root = join(import.meta.dirname, '..', '..');
let digest: string | undefined;

/** SHA-256 of the program that reads: what was kept by another one is not used. Throws when the program's own files cannot be read. */
export function codeDigest(): string {
  return (digest ??= digestOfCode(sources));
}

/** The same of a program that is in these files and folders of the project, and of Node. */
export function digestOfCode(files: readonly string[]): string {
  return hash('sha256', [process.version, ...files.flatMap(filesOf).map(digestOf)].join('\n'));
}

function filesOf(source: string): string[] {
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(source, name));
}

function digestOf(file: string): string {
  return `${file} ${hash('sha256', readFileSync(join(root, file)))}`;
}
