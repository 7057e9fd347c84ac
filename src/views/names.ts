import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { collections, type Collection } from '../schema/id.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { nameViews, type NameView } from './alternative-names.ts';
import { entryLink, type EntryLink } from './link.ts';
import { letterOf, sortKey, type Letter } from './letters.ts';
import { listPages, type JumpLink, type ListPage } from './list-page.ts';
import { compareNames } from './order.ts';
import type { Portion } from './paging.ts';

/** One name in the list: its own entry's, or another name that leads there. */
export interface NameEntry {
  name: NameView;
  link: EntryLink;
  kind: string;
  /** All other names, under the name an entry is shown by. */
  variants: NameView[];
  /** Whether this is another name of the entry and not the one shown there. */
  alias: boolean;
}

/** The names that begin with one letter. */
export interface LetterGroup extends Letter {
  items: NameEntry[];
  /** Whether they are titles of sources, which stand apart, since they would drown the names. */
  ofSources: boolean;
}

/** A page of the list of all names. */
export interface NamesPage extends ListPage<LetterGroup> {
  lead: string;
  names: Portion<LetterGroup>[];
  sources: Portion<LetterGroup>[];
  letters: JumpLink[];
  sourceLetters: JumpLink[];
}

/** Every name of every entry, by letter, Latin letters first, then other scripts; then sources by title. */
export const namesPages = perGraph((graph): NamesPage[] => {
  const names = collections.flatMap((collection) => (collection === 'sources' ? [] : entriesOf(graph, collection)));
  const sources = entriesOf(graph, 'sources');
  const letters = [...byLetter(names, false), ...byLetter(sources, true)];
  const { title, description, lead } = words.overview.names;
  const entries = names.filter((one) => !one.alias).length + sources.length;
  return listPages({ title, description, path: 'names/' }, letters, 600).map((page) => ({
    ...page,
    lead: lead(names.length + sources.length, entries),
    names: page.groups.filter(({ ofSources }) => !ofSources),
    sources: page.groups.filter(({ ofSources }) => ofSources),
    letters: page.jump.filter((_, index) => !letters[index]!.ofSources),
    sourceLetters: page.jump.filter((_, index) => letters[index]!.ofSources),
  }));
});

function entriesOf(graph: Graph, collection: Collection): NameEntry[] {
  const kind = words.overview.names.collections[collection];
  return graph.all(collection).flatMap(({ id, data }): NameEntry[] => {
    const link = entryLink(graph, collection, id);
    const variants = 'aliases' in data ? nameViews(data.aliases) : [];
    const name = 'language' in data && 'title' in data ? sourceName(link.label, data.language) : plain(link.label);
    return [
      { name, link, kind, variants, alias: false },
      ...variants.map((variant) => ({ name: variant, link, kind, variants: [], alias: true })),
    ];
  });
}

function byLetter(names: readonly NameEntry[], ofSources: boolean): LetterGroup[] {
  const keyed = names
    .map((name) => ({ name, letter: letterOf(name.name.name), key: sortKey(name.name.name) }))
    .sort((a, b) => compareNames(a.key, b.key) || inOrder(a.name, b.name));
  return [...Map.groupBy(keyed, ({ letter }) => letter.id).values()]
    .map((own) => ({ ...own[0]!.letter, ofSources, items: own.map(({ name }) => name) }))
    .sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, a.lang ?? site.language))
    .map((group) => ({ ...group, id: `${ofSources ? 'sources' : 'letter'}-${group.id}` }));
}

function inOrder(a: NameEntry, b: NameEntry): number {
  return Number(a.alias) - Number(b.alias) || (a.link.key < b.link.key ? -1 : 1);
}

function plain(name: string): NameView {
  return { name, weak: false };
}

/** A source's title carries its language when it has one of its own. */
function sourceName(name: string, language: string): NameView {
  const [view] = nameViews([{ name, language }]);
  return /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(name) ? plain(name) : view!;
}
