import { site } from '../site.ts';
import { words } from '../words/words.ts';

const names = new Intl.DisplayNames([site.language], { type: 'language' });

/** Name of a language in the language of the site: `ar` reads “Arabic”. An unknown tag is given back as it is. */
export function languageName(tag: string): string {
  return /^und\b/.test(tag) ? words.source.unknownLanguage : (names.of(tag) ?? tag);
}
