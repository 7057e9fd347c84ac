import { readFileSync } from 'node:fs';
import { splitFrontmatter } from './frontmatter.ts';
import { decode } from './text.ts';

/** Text of an entry as it was written, without the fields above it. Throws when the file cannot be read. */
export function readBody(file: string): string {
  return bodyOf(decode(readFileSync(file)) ?? '');
}

/** Text below the fields of an `.mdx` file, without the space around it. */
export function bodyOf(text: string): string {
  return splitFrontmatter(text).body.trim();
}
