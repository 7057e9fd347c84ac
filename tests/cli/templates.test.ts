import { describe, expect, it } from 'vitest';
import {
  datasetOf,
  problemsOf,
  readStory,
  templateFolder,
  templatePlaces,
  withMistake,
} from '../../src/cli/guide/story.ts';
import { problemKinds, type ProblemKind } from '../../src/problems/problem.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFields } from '../../src/cli/guide/fields.ts';
import { entrySchemas } from '../../src/schema/entry.ts';

const story = await readStory();
const sound = await datasetOf(story);

describe('the templates', () => {
  it('form a sound dataset together with the rest of their story', () => {
    expect(sound.problems).toEqual([]);
  });

  it.each(Object.entries(templatePlaces))('%s names every field its schema knows', (template, place) => {
    const text = readFileSync(join(templateFolder, template), 'utf8');
    const { schema } = entrySchemas[place.split('/')[0] as 'claims'];
    const absent = schemaFields(schema)
      .map(({ path }) =>
        path
          .split(/[.[\]]+/)
          .filter(Boolean)
          .at(-1)!,
      )
      .filter((name) => !new RegExp(`^ *(?:- |# )?${name}:`, 'm').test(text));
    expect(absent).toEqual([]);
  });
});

const examples = Object.entries<ProblemKind>(problemKinds).flatMap(([code, { example }]) =>
  example ? [[code, example] as const] : [],
);

describe('the mistake shown for a problem', () => {
  it.each(examples)('brings about `%s` and nothing else hides it', async (code, example) => {
    const problems = await problemsOf(sound, withMistake(story, example));
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
