/** Locales whose month names are read; the Levant and the Maghreb name months otherwise than Egypt. */
const locales = [
  'en',
  'ar',
  'ar-SY',
  'ar-MA',
  'ar-DZ',
  'fr',
  'es',
  'pt',
  'de',
  'it',
  'nl',
  'tr',
  'id',
  'hi',
  'bn',
  'ur',
  'ru',
  'uk',
  'pl',
  'ro',
  'sv',
];

let months: Map<string, string> | undefined;

/** Number of a month with two digits by its folded name or abbreviation in any of the languages; of English also shortened otherwise. */
export function monthOf(name: string): string | undefined {
  months ??= table();
  const known = months.get(name);
  if (known) return known;
  const english =
    name.length >= 3 &&
    [...months].find(([full]) => /^[a-z]{3,9}$/.test(name) && full.startsWith(name) && englishNames.has(full));
  return english ? english[1] : undefined;
}

/** A month's name without case, marks and points. */
export function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.\u0640]/gu, '')
    .toLowerCase()
    .trim()
    .replace(/ (?:de|del|of)$/, '');
}

const englishNames = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

function table(): Map<string, string> {
  const found = new Map<string, string>();
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      for (const alone of [true, false]) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
          month: style,
          timeZone: 'UTC',
          ...(alone ? {} : { day: 'numeric' }),
        });
        for (let month = 0; month < 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
          const name = part && foldMonth(part.value);
          if (name && !/^\d/.test(name) && !found.has(name)) found.set(name, String(month + 1).padStart(2, '0'));
        }
      }
    }
  }
  return found;
}
