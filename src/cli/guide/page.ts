import type { Dataset } from '../../graph/dataset.ts';
import { changeProblems } from '../../problems/changes.ts';
import { visible } from '../../problems/format.ts';
import {
  problemKinds,
  type Arguments,
  type Example,
  type Problem,
  type ProblemCode,
  type ProblemKind,
} from '../../problems/problem.ts';
import { problemsOf, templatePlaces, withMistake, type Files } from './story.ts';

/** The page of the field guide about one code: what it means, what check says, and the same lines wrong and right. */
export async function guidePage(code: ProblemCode, story: Files, sound: Dataset): Promise<string> {
  const kind: ProblemKind = problemKinds[code];
  const example = kind.example && (await exampleOf(code, kind.example, story, sound));
  const isChange = Object.hasOwn(changeProblems, code);
  const { message, hint } = example?.problem ?? { message: kind.message(gaps), hint: kind.hint(gaps) };
  return [
    `# ${kind.title}`,
    `\`${code}\` · ${kind.level}`,
    kind.about,
    `## What \`${isChange ? 'diff' : 'check'}\` says`,
    `> ${message}\n>\n> ${hint}`,
    ...(example
      ? [isChange ? '## Changed' : '## Wrong', example.wrong, isChange ? '## As published' : '## Right', example.right]
      : []),
    '[All problems](README.md) · [All fields](fields.md)',
  ].join('\n\n');
}

/** The list of all codes, in the order in which files are read. */
export function guideIndex(): string {
  const rows = Object.entries<ProblemKind>(problemKinds).map(
    ([code, { title, level }]) => `| [\`${code}\`](${code}.md) | ${title} | ${level} |`,
  );
  return [
    '# Field guide',
    'What `npm run check` can find in content, and `npm run diff` in a change of it: why it matters and how to mend it. The pages are made by `npm run field-guide` from the words that these commands use; the examples are changes to the [templates](../templates/). [All fields](fields.md) lists what each entry may hold.',
    `| code | what is wrong | level |\n| --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
}

/** Stands for whatever a message would name. */
const gaps = new Proxy<Arguments>({}, { get: () => '…' });

interface Shown {
  problem: Problem;
  wrong: string;
  right: string;
}

async function exampleOf(code: ProblemCode, example: Example, story: Files, sound: Dataset): Promise<Shown> {
  const files = withMistake(story, example);
  const problem = (await problemsOf(sound, files)).find((found) => found.code === code);
  if (!problem) throw new Error(`The example of \`${code}\` does not bring it about.`);
  const place = templatePlaces[example.in]!;
  const right = story.get(place)!;
  const language = place.endsWith('.yaml') ? 'yaml' : 'mdx';
  if ('path' in example) return { problem, wrong: `\`content/${example.path}\``, right: `\`content/${place}\`` };
  if ('whole' in example) {
    const wrong = example.whole === '' ? 'A file with nothing in it.' : fenced(example.whole, language);
    return { problem, wrong, right: fenced(around(right, 0, 0, 6), language) };
  }
  const at = right.indexOf(example.good);
  return {
    problem,
    wrong: fenced(around(files.get(place)!, at, example.bad.length), language),
    right: fenced(around(right, at, example.good.length), language),
  };
}

/** The lines a change touches, with their neighbours, comments left out. */
function around(text: string, at: number, length: number, below = 2): string {
  const isComment = (line: string): boolean => /^ *# /.test(line);
  const before = text.slice(0, at).split('\n');
  const touched = `${before.pop() ?? ''}${text.slice(at, at + length)}${text.slice(at + length).split('\n', 1)[0] ?? ''}`;
  const after = text
    .slice(at + length)
    .split('\n')
    .slice(1);
  const near = [
    ...before.filter((line) => !isComment(line)).slice(-3),
    ...touched.split('\n').filter((line) => !isComment(line)),
    ...after.filter((line) => !isComment(line)).slice(0, below),
  ];
  return near.join('\n').replace(/^\n+|\n+$/g, '');
}

/** A block of code that holds any text: its fence is longer than every run of backticks in it, long lines are cut. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > 118 ? `${line.slice(0, 117)}…` : line).replaceAll('\t', '→'));
  return `${fence}${language}\n${lines.map((line) => visible(line)).join('\n')}\n${fence}`;
}
