import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compare } from '../../changes/changes.ts';
import { readDataset, type Dataset } from '../../graph/dataset.ts';
import type { Example, Problem } from '../../problems/problem.ts';

/** Where the templates and the rest of their story stand, seen from the root of the repository. */
export const templateFolder = 'docs/templates';

/** The place each template takes in its story, below a content folder. */
export const templatePlaces: Readonly<Record<string, string>> = {
  'claim.mdx': 'claims/bridge-closed-for-two-days.mdx',
  'actor.mdx': 'actors/harbour-bridge-authority.mdx',
  'event.mdx': 'events/harbour-bridge-closure-2023-05-02.mdx',
  'source.yaml': 'sources/harbour-news-2023-05-04-reopening.yaml',
};

/** Files below a content folder, by path. */
export type Files = ReadonlyMap<string, string>;

/** The templates in their places, with the entries they refer to: a small, sound dataset. */
export async function readStory(folder = templateFolder): Promise<Files> {
  const story = join(folder, 'story');
  const files = new Map<string, string>();
  for (const [template, path] of Object.entries(templatePlaces))
    files.set(path, await readFile(join(folder, template), 'utf8'));
  for (const item of await readdir(story, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || item.parentPath === story) continue;
    const path = join(item.parentPath, item.name);
    files.set(path.slice(story.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return files;
}

/** The story with the mistake of an example in it. Throws `RangeError` when `good` does not stand in its template exactly once. */
export function withMistake(story: Files, example: Example): Files {
  const place = templatePlaces[example.in];
  const text = place === undefined ? undefined : story.get(place);
  if (place === undefined || text === undefined) throw new RangeError(`There is no template \`${example.in}\`.`);
  const files = new Map(story);
  if ('whole' in example) return files.set(place, example.whole);
  if ('path' in example) {
    files.delete(place);
    return files.set(example.path, text);
  }
  if (text.split(example.good).length !== 2)
    throw new RangeError(`\`${example.good}\` does not stand in \`${example.in}\` exactly once.`);
  return files.set(
    place,
    text.replace(example.good, () => example.bad),
  );
}

/** What check finds in the story with a mistake in it, and what diff finds in the step from the one to the other. */
export async function problemsOf(story: Dataset, mistaken: Files): Promise<Problem[]> {
  const dataset = await datasetOf(mistaken);
  return [...dataset.problems, ...compare(story, dataset).problems];
}

/** Checks files as if they were a content folder. */
export async function datasetOf(files: Files): Promise<Dataset> {
  const directory = await mkdtemp(join(tmpdir(), 'claimbook-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), text);
    }
    return await readDataset(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
