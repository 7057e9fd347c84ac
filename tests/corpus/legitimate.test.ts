import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/reader/content.ts';
import { readFile } from '../../src/reader/file.ts';
import { decode } from '../../src/reader/text.ts';

const corpus = join(import.meta.dirname, 'legitimate');
const facts = Map.groupBy(
  readFileSync(join(corpus, 'expected.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t') as [string, string]),
  ([file]) => file,
);
const files = readdirSync(corpus).filter((file) => file.endsWith('.mdx'));

describe('what people rightly write', () => {
  it.each(files)('%s passes', (file) => {
    const text = decode(readFileSync(join(corpus, file)))!;
    const { html, problems } = readFile({ folder: 'pages', id: 'x', file, text }, '/base/', () => true);
    expect(problems).toEqual([]);
    expect(facts.has(file)).toBe(true);
    for (const [, fact] of facts.get(file)!) {
      const written = fact.replaceAll('\\n', '\n');
      if (written.startsWith('!')) expect(html).not.toContain(written.slice(1));
      else expect(html).toContain(written);
    }
  });

  it('the shipped content passes', async () => {
    const { entries, problems } = await readContent('content');
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(entries.length).toBeGreaterThan(300);
  });
});
