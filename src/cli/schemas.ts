import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { jsonSchemas, schemaFolder } from './editor/json-schema.ts';
import { snippetFile, snippets } from './editor/snippets.ts';
import { writeGenerated } from './generated.ts';
import { readStory } from './guide/story.ts';
import { run } from './run.ts';

const command = new Command('schemas')
  .description(`Writes what editors know of entries: \`${schemaFolder}/\` and \`${snippetFile}\`.`)
  .allowExcessArguments(false);

await run(command, async () => {
  const files = jsonSchemas();
  await writeGenerated(schemaFolder, files);
  await writeFile(snippetFile, snippets(await readStory()));
  console.log(`${files.size} schemas written to ${schemaFolder}, snippets to ${snippetFile}.`);
  return 0;
});
