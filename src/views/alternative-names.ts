import type { Alias } from '../schema/alias.ts';
import { site } from '../site.ts';
import { directionOf } from '../words/script.ts';
import { words } from '../words/words.ts';
import { languageName } from './languages.ts';

/** Another name as it is written, with what a browser and a reader need to read it. */
export interface NameView {
  name: string;
  /** BCP 47 tag; absent for the language of the site. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Name of the language and script, in words: `Arabic`, `Arabic in Latin letters`. */
  language?: string;
  /** Whether it was printed in error or means others too. */
  weak: boolean;
  note?: string;
}

const scripts = new Intl.DisplayNames([site.language], { type: 'script' });

/** The other names of an entry: own script first in the order of the entry, weak ones last. */
export function nameViews(aliases: readonly Alias[]): NameView[] {
  const views = aliases.map((alias): NameView => ({
    name: alias.name,
    ...(alias.language && alias.language !== site.language
      ? { lang: alias.language, dir: directionOf(alias.language), language: tagName(alias.language) }
      : {}),
    weak: alias.weak ?? false,
    ...(alias.note ? { note: alias.note } : {}),
  }));
  return [...views.filter((view) => !view.weak), ...views.filter((view) => view.weak)];
}

/** Names in two lists: those that mean the entry, and weak ones. */
export interface NameLists {
  names: NameView[];
  weakNames: NameView[];
}

/** The other names of an entry, weak ones apart. */
export function nameLists(aliases: readonly Alias[]): NameLists {
  const { names = [], weakNames = [] } = Object.groupBy(nameViews(aliases), ({ weak }) =>
    weak ? 'weakNames' : 'names',
  );
  return { names, weakNames };
}

/** A language tag in words of the interface; the script is named where the tag names it. */
export function tagName(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  const name = languageName(language ?? 'und');
  if (!script) return name;
  return words.actor.inLetters(name, scripts.of(script) ?? script);
}
