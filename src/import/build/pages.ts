import { site } from '../../site.ts';
import { words } from '../../words/words.ts';
import type { OwnEntry } from '../candidate.ts';
import type { Planned } from '../write/put.ts';
import { asProse } from './escape.ts';

/** Start texts of the pages a site needs, unless the inputs bring them: so that what was imported into an empty folder can be built. */
export function startPages(own: readonly OwnEntry[]): Planned[] {
  return (['home', 'about'] as const).flatMap((id): Planned[] => {
    if (own.some((entry) => entry.folder === 'pages' && entry.id === id)) return [];
    const { title, summary, text } = words.imports.pages[id](site.name);
    return [{ folder: 'pages', id, data: { title, summary }, body: asProse(text), keys: [], inputs: [] }];
  });
}
