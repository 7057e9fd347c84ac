import { createHash, hash } from 'node:crypto';

/** Digest of something that can be written as JSON, or of nothing. */
export function digestOf(value: unknown): string {
  return digestWith(value, []);
}

/** The same, and of texts, which are taken as they are: to write long ones in JSON takes longer than all the rest. */
export function digestWith(value: unknown, texts: readonly string[]): string {
  const json = JSON.stringify(value) ?? '';
  if (texts.length === 0) return hash('sha256', json, 'base64url');
  // Not put together first: that would copy them all.
  const made = createHash('sha256').update(json);
  for (const text of texts) made.update('\0').update(text);
  return made.digest('base64url');
}

/**
 * Has an object that many pages share stand in JSON, of which the keys of pages are made, as its digest: written out, it
 * would be most of every key.
 */
export function digested<Value extends object>(value: Value): Value {
  const digest = digestOf(value);
  return Object.defineProperty(value, 'toJSON', { value: () => digest });
}
