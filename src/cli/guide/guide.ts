import { problemKinds, type ProblemCode } from '../../problems/problem.ts';
import { entrySchemas } from '../../schema/entry.ts';
import { collections } from '../../schema/id.ts';
import { schemaFields } from './fields.ts';
import { guideIndex, guidePage } from './page.ts';
import { datasetOf, readStory, type Files } from './story.ts';

/** Where the field guide stands, seen from the root of the repository. */
export const guideFolder = 'docs/field-guide';

/** Every file of the field guide, by name. The same code gives the same bytes. */
export async function fieldGuide(): Promise<Files> {
  const story = await readStory();
  const sound = await datasetOf(story);
  const files = new Map([
    ['README.md', guideIndex()],
    ['fields.md', fieldsPage()],
  ]);
  for (const code of Object.keys(problemKinds) as ProblemCode[])
    files.set(`${code}.md`, await guidePage(code, story, sound));
  return new Map([...files].map(([name, text]) => [name, `${text}\n`]));
}

/** Every field of each kind of entry, with the sentence its schema carries. */
function fieldsPage(): string {
  const sections = collections.map((collection) => {
    const { schema, extension } = entrySchemas[collection];
    const rows = schemaFields(schema).map(
      ({ path, needed, sort, description }) =>
        `| \`${path}\` | ${needed ? 'yes' : ''} | ${sort} | ${cell(description)} |`,
    );
    const { title, description } = schema.meta() ?? {};
    return [
      `## ${title ?? collection}`,
      `${description ?? ''} One file in \`content/${collection}/\`, ending in \`${extension}\`.`.trim(),
      `| field | needed | sort | what it holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    ].join('\n\n');
  });
  return [
    '# All fields',
    'What each entry may hold, in the order in which its file is written. “Needed” fields of a group are needed where the group is given. There are no other fields.',
    ...sections,
    '[All problems](README.md)',
  ].join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
