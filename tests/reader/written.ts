import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';

/** The text of every file that people wrote. */
export const written = ['content', 'docs/templates', 'tests/corpus/legitimate', 'tests/corpus/hostile'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => ({ folder, body: splitFrontmatter(readFileSync(join(folder, name), 'utf8')).body ?? '' })),
);
