import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test.each(['claim.mdx', 'event.mdx', 'actor.mdx', 'source.yaml'])(
  'CONTRIBUTING.md shows %s as it is in docs/templates, which the schemas read',
  (name) => {
    const blocks = [...guide.matchAll(/^````\w+\n([\s\S]*?)^````$/gm)].map((match) => match[1]);
    expect(blocks).toContain(readFileSync(`docs/templates/${name}`, 'utf8'));
  },
);

test('every file that the guides name exists', () => {
  const named = ['README.md', 'CONTRIBUTING.md', 'HACKING.md', 'docs/editorial-guide.md'].flatMap((file) =>
    [
      ...readFileSync(file, 'utf8')
        .replace(/^````[\s\S]*?^````$|`[^`\n]*`/gm, '')
        .matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g),
    ].map((match) => [file, match[1]!] as const),
  );
  const missing = named.filter(([file, target]) => !exists(new URL(target, `file:///${file}`).pathname.slice(1)));
  expect(missing).toEqual([]);
});

test('every npm script that the guides name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = ['README.md', 'CONTRIBUTING.md', 'HACKING.md', '.github/PULL_REQUEST_TEMPLATE.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1]!),
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
