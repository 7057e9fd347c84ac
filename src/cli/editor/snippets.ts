import type { Files } from '../guide/story.ts';
import { templatePlaces } from '../guide/story.ts';

/** Where the snippets of VS Code stand, seen from the root of the repository. */
export const snippetFile = '.vscode/claimbook.code-snippets';

/** Snippets that lay out a new entry, made from the templates: type `claim`, `actor`, `event` or `source`. */
export function snippets(story: Files): string {
  const all = Object.entries(templatePlaces).map(([template, place]) => {
    const [name = '', ending] = template.split('.');
    const snippet = {
      scope: ending === 'yaml' ? 'yaml,plaintext' : 'mdx,markdown,plaintext',
      prefix: name,
      description: `A new ${name} from the template, comments included`,
      body: story
        .get(place)!
        .trimEnd()
        .split('\n')
        // These mean something in snippets.
        .map((line) => line.replace(/[\\$}]/g, '\\$&')),
    };
    return [`New ${name}`, snippet];
  });
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
