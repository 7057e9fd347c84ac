import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mappedFields } from '../../src/import/mapping/mapping.ts';
import { reportText } from '../../src/import/report/text.ts';
import { importFiles } from './run.ts';

const guide = readFileSync('docs/importing.md', 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)![1]!;

describe('docs/importing.md', () => {
  it('has an example that gives just what it says', async () => {
    const { out, report, problems } = await importFiles({ 'checks.csv': block('csv') }, { mapping: block('yaml') });
    expect(problems).toEqual([]);
    expect(`${reportText(report, 'content', false)}\n`).toBe(block('text'));
    expect(readFileSync(join(out, 'claims/the-harbour-bridge-was-closed-for-two-days.mdx'), 'utf8')).toBe(block('mdx'));
  });

  it('names every field a column can fill', () => {
    for (const field of Object.keys(mappedFields)) expect(guide).toContain(`\`${field}\``);
  });
});
