import { site } from '../site.ts';

const names = new Intl.DisplayNames([site.language], { type: 'region' });

/** Name of a country in the language of the site, by its ISO 3166-1 code. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
