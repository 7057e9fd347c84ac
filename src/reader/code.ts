import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that decides what comes of a file, besides the file. */
const sources = ['src/schema', 'src/problems', 'src/words', 'src/reader', 'src/site.ts', 'package-lock.json'];

const root = join(import.meta.dirname, '..', '..');
let digest: string | undefined;

/** SHA-256 of the program that reads: what was kept by another one is not used. Throws when the program's own files cannot be read. */
export function codeDigest(): string {
  return (digest ??= hash('sha256', [process.version, ...sources.flatMap(filesOf).map(digestOf)].join('\n')));
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
