import type { Graph } from '../graph/graph.ts';
import { collections, type Collection } from '../schema/id.ts';
import { words } from '../words/words.ts';
import { nameViews, type NameView } from './alternative-names.ts';
import { entryLink, type EntryLink } from './link.ts';
import { letterOf, sortKey, type Letter } from './letters.ts';

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
  names: NameEntry[];
}

/** What the page of all names says. */
export interface NamesView {
  lead: string;
  letters: LetterGroup[];
  /** Sources by title, apart, since they would drown the names. */
  sources: LetterGroup[];
}

/** Every name of every entry, by letter, Latin letters first, then other scripts. */
export function namesView(graph: Graph): NamesView {
  const names = collections.flatMap((collection) => (collection === 'sources' ? [] : entriesOf(graph, collection)));
  const sources = entriesOf(graph, 'sources');
  const entries = names.filter((one) => !one.alias).length + sources.length;
  return {
    lead: words.overview.names.lead(names.length + sources.length, entries),
    letters: byLetter(names, 'letter'),
    sources: byLetter(sources, 'sources'),
  };
}

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

function byLetter(names: readonly NameEntry[], prefix: string): LetterGroup[] {
  const groups = Map.groupBy(names, (one) => letterOf(one.name.name).id);
  return [...groups.values()]
    .map((own) => ({ ...letterOf(own[0]!.name.name), names: own.sort(inOrder) }))
    .sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, a.lang ?? 'en'))
    .map((group) => ({ ...group, id: `${prefix}-${group.id}` }));
}

function inOrder(a: NameEntry, b: NameEntry): number {
  const [left, right] = [sortKey(a.name.name), sortKey(b.name.name)];
  return left.localeCompare(right, 'en') || Number(a.alias) - Number(b.alias) || (a.link.key < b.link.key ? -1 : 1);
}

function plain(name: string): NameView {
  return { name, weak: false };
}

/** A source's title carries its language when it has one of its own. */
function sourceName(name: string, language: string): NameView {
  const [view] = nameViews([{ name, language }]);
  return /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(name) ? plain(name) : view!;
}
