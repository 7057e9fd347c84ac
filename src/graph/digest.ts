import { hash } from 'node:crypto';

/** Digest of something that can be written as JSON, or of nothing. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value) ?? '', 'base64url');
}

/**
 * Has an object that many pages share stand in JSON, of which the keys of pages are made, as its digest: written out, it
 * would be most of every key.
 */
export function digested<Value extends object>(value: Value): Value {
  const digest = digestOf(value);
  return Object.defineProperty(value, 'toJSON', { value: () => digest });
}
