import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, schemaFolder } from '../../src/cli/editor/json-schema.ts';
import { snippetFile, snippets } from '../../src/cli/editor/snippets.ts';
import { readGenerated } from '../../src/cli/generated.ts';
import { fieldGuide, guideFolder } from '../../src/cli/guide/guide.ts';
import { readStory } from '../../src/cli/guide/story.ts';
import { problemKinds } from '../../src/problems/problem.ts';

describe('what is generated', () => {
  it('is up to date: the JSON Schemas (`npm run schemas`)', async () => {
    expect(await readGenerated(schemaFolder)).toEqual(new Map([...jsonSchemas()].sort()));
  });

  it('is up to date: the snippets of VS Code (`npm run schemas`)', async () => {
    expect(await readFile(snippetFile, 'utf8')).toBe(snippets(await readStory()));
  });

  it('is up to date: the field guide (`npm run field-guide`)', async () => {
    const made = await fieldGuide();
    const written = await readGenerated(guideFolder);
    expect([...written.keys()]).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect(written.get(name), name).toBe(text);
  });
});

describe('the field guide', () => {
  it('has a page for each code, and an index that leads to it', async () => {
    const guide = await fieldGuide();
    for (const code of Object.keys(problemKinds)) {
      expect(guide.get('README.md')).toContain(`(${code}.md)`);
      expect(guide.get(`${code}.md`)).toContain(`\`${code}\``);
    }
  });
});

describe('the JSON Schemas', () => {
  it('know every field, refuse others, and take a year as YAML reads it', () => {
    const claim = JSON.parse(jsonSchemas().get('claim.json')!) as {
      additionalProperties: boolean;
      required: string[];
      properties: Record<string, { type: unknown; description: string }>;
    };
    expect(claim.additionalProperties).toBe(false);
    expect(claim.required).toEqual(['title', 'claim', 'summary', 'claimed_by', 'made']);
    expect(claim.properties['made']).toMatchObject({ type: ['string', 'integer'] });
    expect(claim.properties['title']?.description).toMatch(/^Short title/);
  });
});
