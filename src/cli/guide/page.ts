import { visible } from '../../problems/format.ts';
import {
  problemKinds,
  type Arguments,
  type Problem,
  type ProblemCode,
  type ProblemKind,
} from '../../problems/problem.ts';
import { datasetOf, templatePlaces, withMistake, type Files } from './story.ts';

/** The page of the field guide about one code: what it means, what check says, and the same lines wrong and right. */
export async function guidePage(code: ProblemCode, story: Files): Promise<string> {
  const kind: ProblemKind = problemKinds[code];
  const example = kind.example && (await exampleOf(code, kind.example, story));
  const { message, hint } = example?.problem ?? { message: kind.message(gaps), hint: kind.hint(gaps) };
  return [
    `# ${kind.title}`,
    `\`${code}\` · ${kind.level}`,
    kind.about,
    '## What check says',
    `> ${message}\n>\n> ${hint}`,
    ...(example?.parts ?? []),
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
    'What `npm run check` can find, why it matters and how to mend it. The pages are made by `npm run field-guide` from the words check itself uses; the examples are changes to the [templates](../templates/). [All fields](fields.md) lists what each entry may hold.',
    `| code | what is wrong | level |\n| --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
}

/** Stands for whatever a message would name. */
const gaps = new Proxy<Arguments>({}, { get: () => '…' });

type ExampleParts = { problem: Problem; parts: string[] };

async function exampleOf(
  code: ProblemCode,
  example: NonNullable<ProblemKind['example']>,
  story: Files,
): Promise<ExampleParts> {
  const files = withMistake(story, example);
  const problem = (await datasetOf(files)).problems.find((found) => found.code === code);
  if (!problem) throw new Error(`The example of \`${code}\` does not bring it about.`);
  const place = templatePlaces[example.in]!;
  if ('path' in example)
    return { problem, parts: ['## Wrong', `\`content/${example.path}\``, '## Right', `\`content/${place}\``] };
  const language = place.endsWith('.yaml') ? 'yaml' : 'mdx';
  const right = story.get(place)!;
  if ('whole' in example) {
    const wrong = example.whole === '' ? 'A file with nothing in it.' : fenced(example.whole, language);
    return {
      problem,
      parts: ['## Wrong', wrong, '## Right', fenced(right.split('\n').slice(0, 12).join('\n'), language)],
    };
  }
  const { good, bad } = example;
  const at = right.indexOf(good);
  const parts = [
    '## Wrong',
    fenced(around(files.get(place)!, at, bad.length), language),
    '## Right',
    fenced(around(right, at, good.length), language),
  ];
  return { problem, parts };
}

/** The lines a change touches, with their neighbours, comments left out. */
function around(text: string, at: number, length: number): string {
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
    ...after.filter((line) => !isComment(line)).slice(0, 2),
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
