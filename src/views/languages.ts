import { site } from '../site.ts';

const names = new Intl.DisplayNames([site.language], { type: 'language' });

/** Name of a language in the language of the site: `ar` reads “Arabic”. An unknown tag is given back as it is. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
