import { z } from 'zod';

/** One line of plain text: trimmed, not empty, no line break. */
export function line(description: string, max = 200) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim(), { error: 'untrimmed', params: { code: 'untrimmed' } })
    .refine((text) => !/[\r\n]/.test(text), { error: 'line-break', params: { code: 'line-break' } })
    .meta({ description });
}

/** Sentences of plain text, line breaks folded by YAML or kept; trimmed, not empty. */
export function sentences(description: string, max = 1200) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim(), { error: 'untrimmed', params: { code: 'untrimmed' } })
    .meta({ description });
}

/** Most words a quotation may have. */
export const quoteMaxWords = 25;

/** Words from a source, exact and short; only where the words themselves matter. */
export function quote(description: string) {
  return line(`${description} Exact words, at most ${quoteMaxWords}, without the quotation marks.`, 300).refine(
    (text) => text.split(/\s+/u).length <= quoteMaxWords,
    { error: 'long-quote', params: { code: 'long-quote' } },
  );
}

/** An absolute http or https address. */
export function address(description: string) {
  return z
    .string()
    .max(2000)
    .refine(isWebAddress, { error: 'web-address', params: { code: 'web-address' } })
    .meta({ description, format: 'uri' });
}

/** BCP 47 language tag, such as `en`, `ar`, `ar-Latn`. */
export function language(description: string) {
  return z
    .string()
    .refine(isLanguageTag, { error: 'language-tag', params: { code: 'language-tag' } })
    .meta({ description, examples: ['en', 'ar', 'ar-Latn', 'fa'] });
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
