import type { Entry } from '../../reader/entry.ts';
import { fold } from '../../search/fold.ts';

/** An entry as one chooses it. */
export interface Option {
  value: string;
  label: string;
  hint: string;
}

/** Entries to choose from, by name. */
export function optionsOf(entries: readonly Entry[]): Option[] {
  return entries
    .map(({ id, data }) => {
      const [label = id] = namesOf(data);
      return { value: id, label, hint: 'publisher' in data ? `${data.publisher}, ${id}` : id };
    })
    .sort((a, b) => (fold(a.label) < fold(b.label) ? -1 : 1));
}

/** Whether each word typed begins a word of a name, an alias, the publisher or the id, whatever the accents and capitals. */
export function matches(typed: string, { id, data }: Entry): boolean {
  const words = fold([...namesOf(data), id].join(' ')).split(' ');
  return fold(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

function namesOf(data: Entry['data']): string[] {
  if ('name' in data) return [data.name, ...data.aliases.map((alias) => alias.name)];
  if ('publisher' in data) return [data.title ?? data.label ?? data.publisher, data.publisher];
  return [data.title];
}
